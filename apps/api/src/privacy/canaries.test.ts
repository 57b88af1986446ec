import { randomUUID } from "node:crypto";
import type { Visitor } from "@huzhu/client/visitor";
import {
  appointProxy,
  certifyElder,
  contract,
  correctResident,
  type Endpoint,
  goods,
  helpers,
  kioskBoard,
  kioskLines,
  ownClaimsAtKiosk,
  ownProxiesAtKiosk,
  planVisit,
  type ResidentRow,
  recordAssessment,
  recordCareEvent,
  residents,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import {
  ABILITY_ITEMS,
  ABILITY_LEVEL_LABELS,
  type AssessmentDraft,
  CARE_EVENT_LABELS,
  type CertificationDraft,
  CertifiedGroup,
  ELDER_GROUP_LABELS,
  NO_CONDITIONS,
} from "@huzhu/domain/elders";
import { type CardNumber, IdNumber, PersonName, Phone } from "@huzhu/domain/people";
import { NOTHING_SEEN } from "@huzhu/domain/reciprocity";
import { addDays, CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { readWorkbook } from "../spreadsheet/read-workbook.ts";
import { answered, attempt, type House, NOW, openHouse } from "../testing/house.ts";
import { cardHolders } from "../testing/till.ts";

const TODAY = localDate(NOW);
const ID = IdNumber.make("11010519491231002X");
const PHONE = Phone.make("13912345678");
const OUTSIDER = { name: PersonName.make("鹮鸣谷"), phone: Phone.make("13887654321") };
const NAME = PersonName.make("鸂鶒丽");
const NOTE = "厨房里跌断了腿";
const PAPER = "虚构低保第0077号";

/** Words of need, illness and ability that no public screen says of anybody. */
const WORDS = [
  ...CertifiedGroup.literals.map((group) => ELDER_GROUP_LABELS[group]),
  ...Object.values(CARE_EVENT_LABELS),
  ...Object.values(ABILITY_LEVEL_LABELS),
  ...[NOTE, PAPER],
];

/** Words, where a photo was to be. */
const NO_PHOTO = Buffer.from("this is no photo at all").toString("base64");

interface Facts {
  readonly card: CardNumber;
  readonly other: CardNumber;
  readonly mandate: string;
  readonly claim: string;
  readonly transfer: string;
  readonly good: string;
  readonly visit: string;
}

interface Asked {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** How each endpoint that a public screen asks is asked here; a new one has to be added. */
const ASKED: Readonly<Record<string, (facts: Facts) => ReadonlyArray<Asked>>> = {
  "kiosk.this": () => [{}],
  "kiosk.pulse": () => [{ body: { build: "", inUse: false, cardAt: null, atHome: true } }],
  "kiosk.news": () => [{}],
  "kiosk.presentCard": ({ card }) => [{ body: { card } }, { body: { card: "0000000000" } }],
  "kiosk.actFor": ({ card, mandate }) => [{ body: { card, mandate } }],
  "kiosk.ownProxies": ({ card }) => [{ body: { card } }],
  "kiosk.shelf": ({ card }) => [{ body: { card } }],
  "kiosk.lacks": ({ card }) => [{ body: { card } }],
  "kiosk.askFor": ({ card, good }) => [
    { body: { card, wanting: { _tag: "Thing", thing: "shoes" } } },
    { body: { card, wanting: { _tag: "Good", good } } },
  ],
  "kiosk.redeem": ({ card, good }) => [
    { body: { card, basket: [{ good, pieces: 1, shownPrice: 1 }] } },
  ],
  "kiosk.reserve": ({ card, good }) => [
    { body: { card, basket: [{ good, pieces: 1, shownPrice: 1 }] } },
  ],
  "kiosk.ownReservations": ({ card }) => [{ body: { card } }],
  "kiosk.giveBack": ({ card }) => [{ params: { reservation: "none" }, body: { card } }],
  "kiosk.askDelivery": ({ card }) => [{ params: { reservation: "none" }, body: { card } }],
  "kiosk.enterCode": ({ card }) => [{ body: { card, cardCode: "0000" } }],
  "kiosk.kin": ({ card }) => [{ body: { card } }],
  "kiosk.give": ({ card }) => [{ body: { card, to: "none", amount: 1 } }],
  "kiosk.board": () => [{}],
  "kiosk.fund": () => [{}],
  "kiosk.object": ({ card, claim }) => [{ body: { card, claim, why: "没有这回事" } }],
  "kiosk.awards": ({ card }) => [{ body: { own: null } }, { body: { own: { card } } }],
  "kiosk.objectToAward": ({ card }) => [
    { body: { card, round: "none", candidate: "none", why: "和我知道的不一样" } },
  ],
  "kiosk.ownClaims": ({ card }) => [{ body: { card } }],
  "kiosk.withdraw": ({ card, claim }) => [{ params: { claim }, body: { card, why: "记错了" } }],
  "kiosk.appeal": ({ card, claim }) => [{ params: { claim }, body: { card, why: "不对" } }],
  "kiosk.reportableRules": () => [{}],
  "kiosk.report": ({ card }) => [{ body: { card, rule: "x", quantity: 1, eventDate: TODAY } }],
  "kiosk.lines": ({ card }) => [{ body: { card } }],
  "kiosk.proof": ({ card, transfer }) => [{ body: { card, transfer } }],
  "help.call": ({ card }) => [
    { body: { kind: "talk", card } },
    { body: { kind: "talk", card: null } },
  ],
  "kiosk.visits": ({ card }) => [{ body: { card } }],
  "kiosk.year": ({ card }) => [{ body: { card } }],
  "kiosk.confirmVisit": ({ card }) => [{ body: { card, visit: "none", feedback: "good" } }],
  "kiosk.disputeVisit": ({ card }) => [{ body: { card, visit: "none" } }],
  "kiosk.twoCards": ({ card, other }) => [{ body: { first: card, second: other } }],
  "voice.ofKiosk": () => [{}],
  "kiosk.meals": ({ card }) => [{ body: { card } }],
  "kiosk.signUp": ({ card }) => [{ body: { card, service: "C01", coming: true } }],
  "myVisits.list": () => [{}],
  "myVisits.come": ({ visit, card }) => [
    { params: { visit }, body: { door: { slip: "000000" } } },
    { params: { visit }, body: { door: { card } } },
  ],
  "myVisits.leave": ({ visit }) => [{ params: { visit }, body: { seen: NOTHING_SEEN } }],
  "myVisits.addPhoto": ({ visit }) => [{ params: { visit }, body: { base64: NO_PHOTO } }],
  "myVisits.decline": ({ visit }) => [{ params: { visit }, body: {} }],
  "kiosk.revokeProxy": ({ card, mandate }) => [{ params: { mandate }, body: { card } }],
};

const publicOnes: ReadonlyArray<Endpoint> = contract.filter(
  ({ caller }) => caller.kind === "kiosk" || caller.kind === "helper",
);

/** Goal: law I17. What a public screen or a paper for the wall can show holds nobody's secret. */
onEveryEngine("public screens", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let phone: Visitor;
  let facts: Facts;
  let names: ReadonlyArray<string>;

  const everybody = async (): Promise<ReadonlyArray<ResidentRow>> => {
    const admin = await house.as("admin");
    const all: Array<ResidentRow> = [];
    for (let page = 1; ; page += 1) {
      const { rows } = await answered(admin.call(residents, { query: { page } }));
      if (rows.length === 0) return all;
      all.push(...rows);
    }
  };

  /** Gives an elder every secret that the register can keep. */
  const burden = async (admin: Visitor, { id }: ResidentRow) => {
    const params = { resident: id };
    const born = { birthDate: CalendarDate.make("1949-12-31"), sex: "female" } as const;
    const identity = { name: NAME, idNumber: ID, phone: PHONE, ...born };
    const body = { why: "试一试", facts: identity };
    await answered(admin.call(correctResident, { params, body, ...attempt() }));
    const certification: CertificationDraft = {
      ...{ kind: "lowIncome" as const, paper: { number: PAPER, issuer: "镇" }, from: TODAY },
      ...{ until: null, inInstitution: false },
    };
    await answered(admin.call(certifyElder, { params, body: { certification }, ...attempt() }));
    const event = { kind: "fall", on: TODAY, note: NOTE } as const;
    await answered(admin.call(recordCareEvent, { params, body: { event }, ...attempt() }));
    const assessment: AssessmentDraft = {
      ...{ assessedOn: TODAY, reason: "first" as const, note: NOTE, assessors: ["王主任"] },
      ...{ informant: { ...OUTSIDER, tie: "侄女" }, replaces: null },
      marks: Object.fromEntries(ABILITY_ITEMS.map(({ code }) => [code, 1])),
      conditions: NO_CONDITIONS,
    };
    await answered(admin.call(recordAssessment, { params, body: { assessment }, ...attempt() }));
    return answered(
      admin.call(appointProxy, {
        params,
        body: {
          ...{ delegate: { _tag: "Outsider", ...OUTSIDER }, from: TODAY },
          ...{ consent: { _tag: "Fingerprint", witness: "王主任" }, until: addDays(TODAY, 30) },
          scope: { see: true, ask: true, spend: null },
        },
        ...attempt(),
      }),
    );
  };

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const admin = await house.as("admin");
    kiosk = await house.kiosk();
    const holders = await cardHolders(house);
    const elder = holders.find(({ age }) => age >= 60);
    const other = holders.find(({ id }) => id !== elder?.id);
    if (!elder?.card || !other?.card) throw new Error("The village has too few cards.");
    await burden(admin, elder);
    names = (await everybody()).map(({ name }) => name);
    const { card } = elder;
    const [mandate] = (await answered(kiosk.call(ownProxiesAtKiosk, { body: { card } }))).map(
      (one) => one.mandate,
    );
    const [line] = (await answered(kiosk.call(kioskBoard, {}))).lines;
    const [own] = await answered(kiosk.call(ownClaimsAtKiosk, { body: { card } }));
    const { lines } = await answered(kiosk.call(kioskLines, { body: { card } }));
    const [good] = await answered(admin.call(goods, {}));
    const helper = (await answered(admin.call(helpers, {}))).rows[0]?.id;
    if (!helper) throw new Error("Nobody is on the roster of helpers.");
    phone = await house.phone(helper);
    const going = { elder: elder.id, service: ServiceCode.make("M01"), helpers: [helper] };
    const body = { ...going, on: TODAY, part: "any" } as const;
    const visit = await answered(admin.call(planVisit, { body, ...attempt() }));
    facts = {
      visit: visit.id,
      ...{ card, other: other.card, mandate: mandate ?? "none", good: good?.id ?? "none" },
      ...{ claim: line?.claim ?? own?.claim ?? "none", transfer: lines[0]?.transfer ?? "none" },
    };
  });

  it("are all asked here", () => {
    expect(publicOnes.map(({ name }) => name).toSorted()).toEqual(Object.keys(ASKED).toSorted());
  });

  const secretsIn = (text: string): ReadonlyArray<string> =>
    [...names, ...WORDS, ID, PHONE, OUTSIDER.name, OUTSIDER.phone].filter((secret) =>
      text.includes(secret),
    );

  it.each(publicOnes.map((endpoint) => [endpoint.name, endpoint] as const))(
    "%s says nobody's full name, number, need or illness",
    async (name, { path, method, caller }) => {
      for (const { params = {}, body = {} } of ASKED[name]?.(facts) ?? []) {
        const address = path.replace(/:(\w+)/g, (_, key: string) => params[key] ?? "none");
        const response = await (caller.kind === "helper" ? phone : kiosk).fetch(address, {
          method,
          headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
          ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
        });
        expect(response.status).not.toBe(400);
        expect(secretsIn(await response.text())).toEqual([]);
      }
    },
  );

  it("nor does the list of expiring points that is hung up", async () => {
    const admin = await house.as("admin");
    const response = await admin.fetch("/api/expiring.xlsx?days=365");
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { sheets } = Result.getOrThrow(await readWorkbook(bytes, "expiring.xlsx"));
    expect(secretsIn(JSON.stringify(sheets))).toEqual([]);
  });
});
