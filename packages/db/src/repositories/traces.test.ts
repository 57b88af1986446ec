import { ServiceCode } from "@huzhu/domain/catalog";
import { AssessmentId, CareEventId, CertificationId } from "@huzhu/domain/elders";
import { IdNumber, PersonName, Phone, ResidentId, VillageId } from "@huzhu/domain/people";
import type { Erasure } from "@huzhu/domain/privacy";
import {
  askForHelp,
  NOTHING_SEEN,
  RequestId,
  SlipCode,
  Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt, openOf, type Place } from "../testing/engine.ts";
import { migrateThrough } from "../testing/migrating.ts";
import { OPEN_NAME, OPEN_ROWS, OPEN_VILLAGE, SECRETS } from "../testing/open-village.ts";
import { ACTOR, later, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { SEALED_TABLES } from "../vault/places.ts";
import { verify } from "../verify/verify.ts";
import * as assessments from "./assessments.ts";
import * as attempts from "./attempts.ts";
import * as audit from "./audit.ts";
import * as careEvents from "./care-events.ts";
import * as certifications from "./certifications.ts";
import * as erasures from "./erasures.ts";
import * as helpRequests from "./help-requests.ts";
import * as changes from "./register-changes.ts";
import * as residents from "./residents.ts";
import * as traces from "./traces.ts";
import * as visits from "./visits.ts";

const village = VillageId.make(OPEN_VILLAGE);
const NUMBERS = {
  idNumber: IdNumber.make(SECRETS.idNumber),
  phone: Phone.make(SECRETS.phone),
};
const AS = { name: PersonName.make("村民-0A1B"), initials: "cm" };
const ERASURE: Erasure = {
  ...{ resident: WANG_WEI.id, pseudonym: AS.name, ground: "asked", at: later(9) },
  preparedBy: { id: "cadre", name: "米会计" },
};

const WISH = { kind: "meal", service: null, wanted: TODAY, part: "any", urgent: false } as const;
const CAME = { at: NOW, evidence: { _tag: "Phone" } } as const;
const VISIT = Visit.make({
  ...{ id: VisitId.make("v"), cause: { _tag: "ByHand" }, elder: WANG_WEI.id, on: TODAY },
  ...{ service: ServiceCode.make("M01"), part: "any", dueBy: null, helpers: [] },
  slip: SlipCode.make("123456"),
  state: {
    ...{ _tag: "CheckedOut", came: CAME, went: CAME, shares: [] },
    seen: { ...NOTHING_SEEN, note: SECRETS.note },
  },
});

const sealedIn = async (at: Place): Promise<ReadonlyArray<string>> => {
  const texts: Array<string> = [];
  for (const table of SEALED_TABLES) {
    texts.push(JSON.stringify(await at.all(`select * from ${table}`)));
  }
  return [...new Set(texts.join("\n").match(/v1\.[\w-]{20,}/g) ?? [])];
};

/** Goal: nothing of somebody is left; method: the village from before, with records of now beside it. */
onEveryEngine("somebody who is erased", (engine) => {
  const lived = async () => {
    const at = await engine.empty();
    await migrateThrough(engine.name, at, "0021-leaders");
    for (const rows of OPEN_ROWS) await at.all(rows);
    const database = await openAt(at);
    const write = writing(database, village);
    await write(async (tx) => {
      await residents.save(tx, [
        { ...WANG_WEI, name: PersonName.make(OPEN_NAME), initials: "xhws", ...NUMBERS },
      ]);
      const [old] = await assessments.list(tx);
      const [paper] = await certifications.list(tx);
      const [event] = await careEvents.list(tx);
      if (!(old && paper && event)) throw new Error("there is nothing to go on from");
      const { actor: _who, ...assessed } = old;
      await assessments.record(tx, { ...assessed, id: AssessmentId.make("again") }, ACTOR, "salt");
      await certifications.record(
        tx,
        { ...paper, id: CertificationId.make("again") },
        ACTOR,
        "salt",
      );
      await certifications.revoke(
        tx,
        { ...paper, id: CertificationId.make("again") },
        ACTOR,
        "salt",
      );
      await careEvents.record(tx, { ...event, id: CareEventId.make("again") }, ACTOR, "salt");
      const act = { act: "moved", eventDate: TODAY, at: later(1), actor: ACTOR };
      const change = { id: "wang", before: null, after: {}, household: WANG_WEI.householdId };
      await changes.write(
        tx,
        { ...act, verb: "correct", why: `${OPEN_NAME}说的`, transfers: [] },
        [
          { ...change, subject: "household" },
          { ...change, subject: "resident", id: WANG_WEI.id, after: { residence: "home" } },
        ],
        () => "salt",
      );
      const request = askForHelp(
        {
          ...{ id: RequestId.make("r"), elder: WANG_WEI.id, source: "staff", mandate: null },
          ...{ kiosk: null, wish: { ...WISH, note: SECRETS.told } },
        },
        NOW,
      );
      await helpRequests.insert(tx, [Result.getOrThrow(request)], ACTOR);
      await visits.insert(tx, [VISIT], { at: NOW, actor: ACTOR });
      const line = { id: "named", at: NOW, actor: ACTOR, verb: "v", request: { who: OPEN_NAME } };
      await audit.append(tx, [line, { ...line, id: "other", request: { who: "别人" } }]);
      const attempt = { actor: ACTOR, endpoint: "e", contentHash: "h", at: NOW };
      await attempts.insert(tx, { ...attempt, id: "named", answer: { name: OPEN_NAME } });
      await attempts.insert(tx, { ...attempt, id: "other", answer: { name: "别人" } });
    });
    return { at, database, write };
  };
  it("is called by the pseudonym, and what was known is gone from the disk", async () => {
    const { at, database, write } = await lived();
    expect((await verify(database, village)).findings).toEqual([]);
    const before = await sealedIn(at);
    await write(async (tx) => {
      await traces.erase(tx, WANG_WEI.id, AS);
      await erasures.record(tx, ERASURE, ACTOR);
    });
    await database.scrub();
    const left = await sealedIn(at);
    // What is of nobody or of others: one audit line and one answer, and the first attempt's; and that
    // somebody asked, and that somebody came.
    expect(left).toHaveLength(5);
    const gone = before.filter((cell) => !left.includes(cell));
    expect(gone.length).toBeGreaterThan(15);
    expect(await openOf(engine, at, [...gone, OPEN_NAME, ...Object.values(SECRETS)])).toEqual([]);
    expect((await verify(database, village)).findings).toEqual([]);
    const found = await database.read(village, async (read) => ({
      person: await residents.byId(read, ResidentId.make(WANG_WEI.id)),
      assessments: await assessments.list(read),
      papers: await certifications.list(read),
      events: await careEvents.list(read),
      changes: await changes.ofAct(read, "moved"),
      visit: await visits.byId(read, VISIT.id),
      request: await helpRequests.byId(read, RequestId.make("r")),
      steps: await visits.eventsOf(read, VISIT.id),
      audit: (await audit.page(read, {}, { page: 1, pageSize: 9 })).rows,
    }));
    expect(found).toMatchObject({
      person: { name: AS.name, idNumber: null, phone: null },
      ...{ assessments: [], papers: [], events: [] },
      changes: [{ erased: true }, { erased: true }],
      visit: { on: TODAY, state: { _tag: "CheckedOut", seen: NOTHING_SEEN } },
      request: { kind: "meal", note: "" },
      steps: [{ what: "planned", visit: null }],
    });
    expect(found.audit.flatMap(({ request }) => request ?? [])).toEqual([{ who: "别人" }]);
    const [known, dropped] = await write(async (tx) => [
      await attempts.find(tx, "other"),
      await attempts.find(tx, "named"),
    ]);
    expect([known?.answer, dropped?.answer]).toEqual([{ name: "别人" }, null]);
  });

  it("is missed where no erasure is written down", async () => {
    const { database, write } = await lived();
    await write((tx) => traces.erase(tx, WANG_WEI.id, AS));
    const { findings } = await verify(database, village);
    expect(new Set(findings.map(({ what }) => what))).toEqual(new Set(["erased without a word"]));
  });

  it("is nobody who does not exist", async () => {
    const { database } = await lived();
    const erased = database.write(village, async (tx) =>
      Result.succeed(await traces.erase(tx, ResidentId.make("nowhere"), AS)),
    );
    await expect(erased).rejects.toThrow(/no resident/);
  });
});
