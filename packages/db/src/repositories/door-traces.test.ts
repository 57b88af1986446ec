import {
  agreeToPraise,
  CampaignId,
  endCampaign,
  GatheringId,
  holdGathering,
  type Praise,
  PraiseId,
  signIn,
  withdrawPraise,
} from "@huzhu/domain/outreach";
import { PersonName, type VillageId } from "@huzhu/domain/people";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { onEveryEngine, openAt, openOf } from "../testing/engine.ts";
import { migrateThrough } from "../testing/migrating.ts";
import { DOORS_VILLAGE, OPEN_DOORS } from "../testing/open-doors.ts";
import { CLEANING, OIL_AT_DOORS, PRAISED, WELCOMED } from "../testing/outreach.ts";
import {
  ACTOR,
  ADMIN,
  foundVillage,
  later,
  NOW,
  TODAY,
  WANG_WEI,
  YANG,
} from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as doorsteps from "./doorsteps.ts";
import * as erasures from "./erasures.ts";
import * as outreach from "./outreach.ts";
import * as traces from "./traces.ts";

const BY = { at: NOW, actor: ACTOR };
const AS = { name: PersonName.make("村民-0A1B"), initials: "cm" };
const NAME = WANG_WEI.name;
const YES = { who: `${NAME}本人`, way: "spoken", on: TODAY } as const;
const NOT_HOME = "不在家，听说住院";

const agreed = Result.getOrThrow(agreeToPraise(PRAISED, YES, ADMIN, NOW));
const withdrawn = Result.getOrThrow(withdrawPraise(agreed, NOT_HOME, ADMIN, NOW));
const OF_OTHERS: Praise = {
  ...PRAISED,
  ...{ id: PraiseId.make("others"), household: YANG.id, why: `天天给${NAME}送饭` },
};
const FEAST = holdGathering(
  GatheringId.make("feast"),
  { kind: "talk", title: `到${NAME}家坐坐`, place: "村口", on: TODAY, about: "讲讲喜事新办" },
  ADMIN,
  NOW,
);
const { gathering } = Result.getOrThrow(signIn(FEAST, [WANG_WEI.id], TODAY));
const ended = Result.getOrThrow(endCampaign(OIL_AT_DOORS, `${NAME}说要用方言讲`, ADMIN, NOW));
const next = { ...WELCOMED, household: YANG.id, note: `${NAME}耳朵背，要大声` };

const erase = async (database: Database, village: VillageId) => {
  await writing(
    database,
    village,
  )(async (tx) => {
    await traces.erase(tx, WANG_WEI.id, AS);
    const erasure = { resident: WANG_WEI.id, pseudonym: AS.name, ground: "asked" } as const;
    const preparedBy = { id: "cadre", name: "米会计" };
    await erasures.record(tx, { ...erasure, at: later(9), preparedBy }, ACTOR);
  });
};

const outreachOf = (database: Database, village: VillageId) =>
  database.read(village, async (read) => ({
    campaigns: await outreach.campaigns(read),
    gatherings: await outreach.gatherings(read),
    praises: await outreach.praises(read),
    doors: await doorsteps.ofCampaign(read, OIL_AT_DOORS.id),
  }));

/** Goal: what was said of somebody at doors and in public life is gone, and that it happened stays. */
onEveryEngine("words at doors of somebody who is erased", (engine) => {
  it("are gone at their own, and name them no more at others', and all of it still adds up", async () => {
    const database = await openAt(await engine.place());
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      for (const one of [OIL_AT_DOORS, ended]) await outreach.recordCampaign(tx, one, BY);
      for (const one of [CLEANING, FEAST, gathering]) await outreach.recordGathering(tx, one, BY);
      for (const one of [PRAISED, agreed, withdrawn, OF_OTHERS]) {
        await outreach.recordPraise(tx, one, BY);
      }
      await doorsteps.record(tx, [WELCOMED, next], ACTOR);
    });
    await erase(database, village);
    const left = await outreachOf(database, village);
    expect(JSON.stringify(left)).not.toMatch(new RegExp(`${NAME}|腿脚|住院|挑了一个冬天`));
    expect(left).toMatchObject({
      campaigns: [{ title: OIL_AT_DOORS.title, end: { lessons: `${AS.name}说要用方言讲` } }],
      gatherings: [{ title: "扫院坝" }, { title: `到${AS.name}家坐坐`, guests: [WANG_WEI.id] }],
      praises: [
        { id: OF_OTHERS.id, why: `天天给${AS.name}送饭` },
        { id: PRAISED.id, line: PRAISED.line, agreed: { way: "spoken" } },
      ],
      doors: [
        { household: WELCOMED.household, answer: WELCOMED.answer, note: "" },
        { household: YANG.id, note: `${AS.name}耳朵背，要大声` },
      ],
    });
    expect((await verify(database, village)).findings).toEqual([]);
    await database.close();
  });

  it("stay where a family said them after somebody had left", async () => {
    const at = await engine.place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    const write = writing(database, village);
    const since = { ...WELCOMED, on: addDays(TODAY, 1), campaign: CampaignId.make("since") };
    await write((tx) => doorsteps.record(tx, [WELCOMED], ACTOR));
    await write((tx) => doorsteps.record(tx, [since], ACTOR));
    await at.all(
      `update resident set left_on = '${TODAY}', left_how = 'died' where id = 'wang-wei'`,
    );
    await erase(database, village);
    await database.read(village, async (read) => {
      const notes = (await doorsteps.ofHousehold(read, WELCOMED.household)).map(({ note }) => note);
      expect(notes.toSorted()).toEqual(["", WELCOMED.note]);
    });
    await database.close();
  });

  it("and campaigns from before are sealed once, say the same, and are erased too", async () => {
    const at = await engine.empty();
    await migrateThrough(engine.name, at, "0044-sealed-awards");
    for (const rows of OPEN_DOORS) await at.all(rows);
    const secrets = [PRAISED.why, OIL_AT_DOORS.message];
    expect(await openOf(engine, at, secrets)).toEqual(secrets);
    const database = await openAt(at);
    expect(await openOf(engine, at, secrets)).toEqual([]);
    expect((await verify(database, DOORS_VILLAGE)).findings).toEqual([]);
    expect(await outreachOf(database, DOORS_VILLAGE)).toEqual({
      ...{ campaigns: [OIL_AT_DOORS], gatherings: [], praises: [PRAISED], doors: [WELCOMED] },
    });
    await erase(database, DOORS_VILLAGE);
    const left = await outreachOf(database, DOORS_VILLAGE);
    expect(JSON.stringify(left)).not.toMatch(/腿脚|挑了一个冬天/);
    expect((await verify(database, DOORS_VILLAGE)).findings).toEqual([]);
    await database.close();
  });
});
