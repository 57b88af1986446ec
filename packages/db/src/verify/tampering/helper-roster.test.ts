import {
  endQualification,
  HelperId,
  type HelperProfile,
  QualificationId,
  qualify,
  TrainingId,
} from "@huzhu/domain/reciprocity/helper";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as helpers from "../../repositories/helper-roster.ts";
import * as qualifications from "../../repositories/qualifications.ts";
import * as trainings from "../../repositories/trainings.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const HELPER = HelperId.make(WANG_WEI.id);
const PROFILE: HelperProfile = {
  skills: ["care"],
  languages: ["mandarin"],
  times: [],
  mostVisits: 3,
  restingUntil: null,
  barred: { until: TODAY, why: "虚报" },
  allowance: 0,
  whence: "village",
  leavesOn: null,
  note: "",
};
const paper = { number: "虚构2024-1", issuer: "县人社局" };
const draft = { skill: "care", title: "养老护理员", paper, from: TODAY, until: TODAY } as const;

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  const id = QualificationId.make("q");
  const made = Result.getOrThrow(qualify({ id, helper: HELPER, earlier: [] }, draft, NOW));
  await write(async (tx) => {
    const person = { _tag: "Neighbour", resident: WANG_WEI.id } as const;
    const change = { why: "登记", at: NOW, actor: ACTOR };
    await helpers.enroll(tx, { id: HELPER, person, since: TODAY, profile: PROFILE }, change);
    await qualifications.record(tx, made, ACTOR);
    const ended = endQualification(made, { from: TODAY, why: "登错了" }, NOW);
    await qualifications.end(tx, Result.getOrThrow(ended), ACTOR);
    const course = { id: TrainingId.make("t"), title: "扶起", skill: "care" as const, on: TODAY };
    const there = { minutes: 90, teacher: "李护士", attended: [HELPER], recordedAt: NOW };
    await trainings.record(tx, { ...course, ...there }, ACTOR);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "that somebody is barred",
    sql: [`update helper_profile set digest = 'of somebody who is not'`],
    finds: [
      ["record behind a leaf", `helperProfile/${HELPER}/0`],
      ["content of a record", `helperProfile/${HELPER}/0`],
    ],
  },
  {
    name: "until when a qualification holds",
    sql: ["update qualification set until_date = '2099-01-01'"],
    finds: [["record behind a leaf", "qualification/q"]],
  },
  {
    name: "a qualification that holds again",
    sql: ["delete from qualification_end"],
    finds: [["leaf without a record", "qualificationEnd/q"]],
  },
  {
    name: "who was at a course",
    sql: ["update training set attended = '[]'"],
    finds: [["record behind a leaf", "training/t"]],
  },
];

/** Law I9 for the roster of helpers, broken behind the program's back. */
tampered("what somebody changed on the roster of helpers", live, CASES);
