import {
  type CompanionWish,
  endQualification,
  type Helper,
  HelperId,
  type HelperProfile,
  QualificationId,
  qualify,
  TrainingId,
} from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as companionWishes from "./companion-wishes.ts";
import * as helpers from "./helper-roster.ts";
import * as qualifications from "./qualifications.ts";
import * as trainings from "./trainings.ts";

const PROFILE: HelperProfile = {
  skills: ["care"],
  languages: ["southwestMandarin"],
  times: [{ weekday: 1, part: "morning", minutes: 60 }],
  mostVisits: 3,
  restingUntil: null,
  barred: null,
  allowance: 0,
  whence: "village",
  leavesOn: null,
  note: "",
};
const WEI: Helper = {
  id: HelperId.make(WANG_WEI.id),
  person: { _tag: "Neighbour", resident: WANG_WEI.id },
  since: TODAY,
  profile: PROFILE,
};
const LONG: Helper = {
  id: HelperId.make("long"),
  person: { _tag: "Outsider", name: WANG_WEI.name, sex: "female", phone: null, place: "镇社工站" },
  since: TODAY,
  profile: { ...PROFILE, whence: "township" },
};
const CHANGE = { why: "登记", at: NOW, actor: ACTOR };

const lived = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write(async (tx) => {
    await helpers.enroll(tx, WEI, CHANGE);
    await helpers.enroll(tx, LONG, CHANGE);
  });
  return { village, write };
};

onEveryEngine("helpers", ({ open }) => {
  it("stand on the roster as they last said, with how often that changed", async () => {
    const database = await open();
    const { village, write } = await lived(database);
    await write(async (tx) => {
      const found = await helpers.byId(tx, WEI.id);
      if (!found) throw new Error("nobody");
      const profile = { ...PROFILE, mostVisits: 1, restingUntil: TODAY };
      await helpers.change(tx, { ...found, profile }, { ...CHANGE, why: "腿疼", at: later(1000) });
    });
    const all = await database.read(village, (tx) => helpers.list(tx));
    expect(all).toEqual([
      { ...LONG, changes: 0, changedAt: NOW, actor: ACTOR },
      {
        ...WEI,
        profile: { ...PROFILE, mostVisits: 1, restingUntil: TODAY },
        changes: 1,
        changedAt: later(1000),
        actor: ACTOR,
      },
    ]);
    expect(await database.read(village, (tx) => helpers.byId(tx, HelperId.make("no")))).toBeNull();
  });

  it("keep their papers with what ended them, and the courses they went to", async () => {
    const database = await open();
    const { village, write } = await lived(database);
    const paper = { number: "虚构2024-1", issuer: "县人社局" };
    const draft = { skill: "care", title: "养老护理员", paper, from: TODAY, until: null } as const;
    const id = QualificationId.make("q");
    const made = Result.getOrThrow(qualify({ id, helper: WEI.id, earlier: [] }, draft, NOW));
    const ended = Result.getOrThrow(
      endQualification(made, { from: TODAY, why: "登错了" }, later(5)),
    );
    const course = { id: TrainingId.make("t"), title: "扶起", skill: "care" as const, on: TODAY };
    const training = { ...course, minutes: 90, teacher: "李护士", attended: [WEI.id, LONG.id] };
    await write(async (tx) => {
      await qualifications.record(tx, made, ACTOR);
      await trainings.record(tx, { ...training, recordedAt: NOW }, ACTOR);
    });
    expect(await database.read(village, (tx) => qualifications.list(tx))).toEqual([
      { ...made, actor: ACTOR, endedBy: null },
    ]);
    await write((tx) => qualifications.end(tx, ended, ACTOR));
    const kept = { ...ended, actor: ACTOR, endedBy: ACTOR };
    expect(await database.read(village, (tx) => qualifications.byId(tx, id))).toEqual(kept);
    expect(await database.read(village, (tx) => qualifications.list(tx, LONG.id))).toEqual([]);
    expect(await database.read(village, (tx) => trainings.list(tx))).toEqual([
      { ...training, recordedAt: NOW, actor: ACTOR },
    ]);
  });
});

onEveryEngine("whom elders would like at the door", ({ open }) => {
  it("is what they said last", async () => {
    const database = await open();
    const { village, write } = await lived(database);
    const elder = WANG_WEI.id;
    const none: CompanionWish = { elder, languages: [], sex: null, prefers: [], avoids: [] };
    const wish = { ...none, sex: "female" as const, prefers: [LONG.id], avoids: [WEI.id] };
    expect(await database.read(village, (tx) => companionWishes.of(tx, elder))).toBeNull();
    await write((tx) => companionWishes.save(tx, none, NOW, ACTOR));
    await write((tx) => companionWishes.save(tx, wish, NOW, ACTOR));
    expect(await database.read(village, (tx) => companionWishes.list(tx))).toEqual([wish]);
    expect(await database.read(village, (tx) => companionWishes.of(tx, elder))).toEqual(wish);
  });
});
