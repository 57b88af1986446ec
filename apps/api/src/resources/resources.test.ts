import {
  agreeLink,
  closeNeed,
  closeOffer,
  deliverLink,
  fund,
  giveUpLink,
  goods,
  matchResources,
  movements,
  type RequestOf,
  receiveShare,
  reportResult,
  resources,
  startProject,
  takeNeed,
  takeOffer,
  thankLink,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { LineCode, type PurseOf } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { HamletId } from "@huzhu/domain/people";
import { LinkId, type NeedId, type OfferId, type Outcome } from "@huzhu/domain/resources";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { openLine } from "../testing/fund-line.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { expectSound } from "../testing/purse.ts";

const TODAY = localDate(NOW);
const TOMORROW = addDays(TODAY, 1);
const fen = (n: number) => Fen.make(n);

type OfferDraft = RequestOf<typeof takeOffer>["body"]["offer"];
type NeedDraft = RequestOf<typeof takeNeed>["body"]["need"];

const RICE: OfferDraft = {
  ...{ from: "粮油公司", giver: "enterprise", contact: "小周 13900000000", kind: "goods" },
  ...{ what: "大米", quantity: 40, hamlet: null, since: TODAY, until: null },
};
const HUNGRY: NeedDraft = {
  kind: "goods",
  what: "过年的米",
  quantity: 30,
  hamlet: null,
  wantedBy: null,
};

onEveryEngine("resource links", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const offering = async (but: Partial<OfferDraft> = {}) =>
    (await house.as("cadre")).call(takeOffer, {
      body: { offer: { ...RICE, ...but } },
      ...attempt(),
    });
  const needing = async (but: Partial<NeedDraft> = {}) =>
    (await house.as("cadre")).call(takeNeed, {
      body: { need: { ...HUNGRY, ...but } },
      ...attempt(),
    });
  const matching = async (offer: OfferId, need: NeedId) =>
    (await house.as("cadre")).call(matchResources, { body: { offer, need }, ...attempt() });
  const seen = async () => answered((await house.as("cadre")).call(resources, {}));
  const tied = async (but: Partial<OfferDraft & NeedDraft> = {}) => {
    const { offer } = await answered(offering(but));
    const { need } = await answered(needing(but));
    return (await answered(matching(offer, need))).link;
  };
  const agreed = async (but: Partial<OfferDraft & NeedDraft> = {}) => {
    const link = await tied(but);
    const body = { terms: "腊月送到", on: TODAY };
    await answered(
      (await house.as("cadre")).call(agreeLink, { params: { link }, body, ...attempt() }),
    );
    return link;
  };
  const delivering = async (link: LinkId, outcome: Outcome, on = TODAY) =>
    (await house.as("cadre")).call(deliverLink, {
      ...{ params: { link }, body: { outcome, note: "", on } },
      ...attempt(),
    });
  const someGood = async () => {
    const [good] = await answered((await house.as("cadre")).call(goods, {}));
    if (!good) throw new Error("There is nothing on the shelf.");
    return good;
  };

  it("are suggested, tied, agreed, delivered onto the shelf once, and thanked for", async () => {
    const cadre = await house.as("cadre");
    const { offer } = await answered(offering());
    const { need } = await answered(needing());
    expect((await seen()).suggestions).toContainEqual({
      offer,
      need,
      fits: ["kind", "inTime", "enough"],
    });
    const { link } = await answered(matching(offer, need));
    const on = TODAY;
    const agreeing = { params: { link }, body: { terms: "腊月送到", on }, ...attempt() };
    await answered(cadre.call(agreeLink, agreeing));
    await answered(cadre.call(agreeLink, agreeing));
    const { id: good, onHand } = await someGood();
    const outcome = { _tag: "Goods", good, pieces: 40 } as const;
    const delivery = { params: { link }, body: { outcome, note: "", on }, ...attempt() };
    await answered(cadre.call(deliverLink, delivery));
    await answered(cadre.call(deliverLink, delivery));
    const [movement] = await answered(cadre.call(movements, { params: { good } }));
    expect(movement).toMatchObject({
      ...{ kind: "donation", pieces: 40, onHand: onHand + 40, note: "粮油公司：大米" },
    });
    await answered(
      cadre.call(thankLink, { params: { link }, body: { how: "送了锦旗", on }, ...attempt() }),
    );
    const { links, offers, suggestions } = await seen();
    const row = links.find(({ id }) => id === link);
    expect(row).toMatchObject({ stage: "Thanked", from: "粮油公司", needed: "过年的米" });
    expect(row?.steps.map(({ step }) => step._tag)).toEqual([
      ...["Matched", "Agreed", "Delivered", "Thanked"],
    ]);
    expect(row?.steps[0]?.writer).not.toBe("");
    expect(offers.find(({ id }) => id === offer)).toMatchObject({
      ...{ tied: "Thanked", contact: "小周 13900000000", over: false },
    });
    expect(suggestions.some((one) => one.need === need)).toBe(false);
    await expectSound(house);
  });

  it("are shown to nobody who has nothing to do with the fund", async () => {
    const keeper = await house.as("keeper");
    expect(await refused(keeper.call(resources, {}))).toMatchObject({ tag: "NotAllowed" });
    const body = { offer: RICE };
    expect(await refused(keeper.call(takeOffer, { body, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
  });

  it("take money and services as they came, and end where nothing comes of them", async () => {
    const clinic = await agreed({ kind: "service", what: "上门体检" });
    await answered(delivering(clinic, { _tag: "Service", times: 1, people: 15 }));
    const gift = await agreed({ kind: "money", what: "助老款", quantity: 500_000 });
    await answered(delivering(gift, { _tag: "Money", fen: fen(500_000), into: null }));
    const nothing = await tied();
    const ending = {
      params: { link: nothing },
      body: { why: "车来不了", on: TODAY },
      ...attempt(),
    };
    await answered((await house.as("cadre")).call(giveUpLink, ending));
    const { links } = await seen();
    expect(links.find(({ id }) => id === nothing)?.stage).toBe("GivenUp");
  });

  it.each([
    {
      name: "an offer that ends before it starts",
      run: () => offering({ since: TOMORROW, until: TODAY }),
      tag: "OfferEndsBeforeStart",
    },
    {
      name: "an offer for a hamlet that is not there",
      run: () => offering({ hamlet: HamletId.make("none") }),
      tag: "NotFound",
    },
    {
      name: "a need without a word",
      run: () => needing({ what: " " }),
      tag: "Malformed",
    },
    {
      name: "two of different kinds",
      run: async () => {
        const { offer } = await answered(offering());
        const { need } = await answered(needing({ kind: "service" }));
        return matching(offer, need);
      },
      tag: "KindsDiffer",
    },
    {
      name: "the same two twice",
      run: async () => {
        const { offer } = await answered(offering());
        const { need } = await answered(needing());
        await answered(matching(offer, need));
        return matching(offer, need);
      },
      tag: "MatchedAlready",
    },
    {
      name: "an offer that was closed",
      run: async () => {
        const cadre = await house.as("cadre");
        const { offer } = await answered(offering());
        const request = { params: { offer }, body: { why: "给完了" } };
        await answered(cadre.call(closeOffer, { ...request, ...attempt() }));
        return cadre.call(closeOffer, { ...request, ...attempt() });
      },
      tag: "ResourceClosed",
    },
    {
      name: "a need that was closed",
      run: async () => {
        const { offer } = await answered(offering());
        const { need } = await answered(needing());
        const request = { params: { need }, body: { why: "有了" }, ...attempt() };
        await answered((await house.as("cadre")).call(closeNeed, request));
        return matching(offer, need);
      },
      tag: "ResourceClosed",
    },
    {
      name: "goods before they were agreed on",
      run: async () =>
        delivering(await tied(), { _tag: "Goods", good: (await someGood()).id, pieces: 1 }),
      tag: "LinkElsewhere",
    },
    {
      name: "money where rice was agreed",
      run: async () => delivering(await agreed(), { _tag: "Money", fen: fen(1), into: null }),
      tag: "OtherKindCame",
    },
    {
      name: "what comes tomorrow",
      run: async () =>
        delivering(
          await agreed({ kind: "service" }),
          { _tag: "Service", times: 1, people: 1 },
          TOMORROW,
        ),
      tag: "NotDoneYet",
    },
    {
      name: "a link that is not there",
      run: () => delivering(LinkId.make("none"), { _tag: "Money", fen: fen(1), into: null }),
      tag: "NotFound",
    },
  ])("refuse $name", async ({ run, tag }) => {
    expect(await refused(run())).toMatchObject({ tag });
  });

  it("put money into the fund in the same moment, and nowhere where there is no such line", async () => {
    const cadre = await house.as("cadre");
    const code = LineCode.make("elders");
    const line = {
      ...{ code, title: "敬老", purpose: "敬老", open: true, decision: "纪要1号" },
      ...{ plans: [{ year: 2026, fen: fen(1_000_000) }], threshold: fen(20_000) },
    };
    await openLine(house, line);
    const link = await agreed({ kind: "money", what: "助老款", quantity: 500_000 });
    const money = { _tag: "Money", fen: fen(500_000) } as const;
    const nowhere = { line: LineCode.make("none"), place: "bank" } as const;
    expect(await refused(delivering(link, { ...money, into: nowhere }))).toMatchObject({
      tag: "UnknownLine",
    });
    await answered(delivering(link, { ...money, into: { line: code, place: "bank" } }));
    const { lines } = await answered(cadre.call(fund, { query: {} }));
    expect(lines.find((one) => one.code === code)).toMatchObject({ bank: 500_000 });
    await expectSound(house);
  });

  it("keep what a project owes the fund, to the fen, and never take more", async () => {
    const cadre = await house.as("cadre");
    const project = {
      ...{ title: "民宿", partner: "合作社", paper: "协议1号" },
      ...{ shareOf: "profit" as const, permille: 200, since: TODAY },
    };
    const started = await answered(cadre.call(startProject, { body: { project }, ...attempt() }));
    const receiving = (amount: number, on = TODAY, into: PurseOf | null = null, year = 2025) =>
      cadre.call(receiveShare, {
        ...{ params: started, body: { year, fen: fen(amount), on, into } },
        ...attempt(),
      });
    expect(await refused(receiving(1))).toMatchObject({ tag: "NoResultYet" });
    const reporting = (result: number) =>
      cadre.call(reportResult, {
        ...{ params: started, body: { year: 2025, result: fen(result) } },
        ...attempt(),
      });
    await answered(reporting(12_345_678));
    await answered(receiving(1_000_000));
    expect(await refused(receiving(1, TOMORROW))).toMatchObject({ tag: "NotDoneYet" });
    expect(await refused(receiving(1_469_136))).toMatchObject({ tag: "AboveExpectedShare" });
    expect(await refused(reporting(4_000_000))).toMatchObject({ tag: "LessThanReceived" });
    const { projects } = await seen();
    expect(projects.find(({ id }) => id === started.project)?.years).toMatchObject([
      { year: 2025, expected: 2_469_135, came: 1_000_000, open: 1_469_135 },
    ]);
  });
});
