import {
  type Assessment,
  AssessmentId,
  CareEventId,
  type Certification,
  CertificationId,
  ItemCode,
  NO_CONDITIONS,
  recordAssessment,
} from "@huzhu/domain/elders";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as assessments from "../../repositories/assessments.ts";
import * as careEvents from "../../repositories/care-events.ts";
import * as certifications from "../../repositories/certifications.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";

const ASSESSMENT: Assessment = Result.getOrThrow(
  recordAssessment(
    { id: AssessmentId.make("assessed"), elder: WANG_WEI, earlier: [] },
    {
      assessedOn: TODAY,
      reason: "first",
      note: "",
      assessors: ["田主任"],
      informant: { name: "王伟", tie: "本人", phone: null },
      marks: Object.fromEntries(ItemCode.literals.map((code) => [code, 1])),
      conditions: NO_CONDITIONS,
      replaces: null,
    },
    NOW,
  ),
);

const certified = (id: string): Certification => ({
  id: CertificationId.make(id),
  resident: WANG_WEI.id,
  kind: id === "ended" ? "lowIncome" : "extremePoverty",
  paper: { number: "虚构2026-1", issuer: "河口镇民政办" },
  from: TODAY,
  until: null,
  inInstitution: id === "stands",
  recordedAt: NOW,
  revoked: id === "ended" ? { from: TODAY, at: NOW, why: "登错了" } : null,
});

const EVENT = {
  id: CareEventId.make("fell"),
  resident: WANG_WEI.id,
  kind: "fall",
  on: TODAY,
  note: "门口滑倒",
  recordedAt: NOW,
} as const;

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write(async (tx) => {
    await assessments.record(tx, ASSESSMENT, ACTOR);
    await certifications.record(tx, certified("stands"), ACTOR);
    await certifications.record(tx, certified("ended"), ACTOR);
    await certifications.revoke(tx, certified("ended"), ACTOR);
    await careEvents.record(tx, EVENT, ACTOR);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "the level of an assessment",
    sql: ["update ability_assessment set level = 0"],
    finds: [["record behind a leaf", "abilityAssessment/assessed"]],
  },
  {
    name: "an assessment that is gone",
    sql: ["delete from ability_assessment"],
    finds: [["leaf without a record", "abilityAssessment/assessed"]],
  },
  {
    name: "until when a certification holds",
    sql: ["update certification set until_date = '2026-03-05' where id = 'stands'"],
    finds: [["record behind a leaf", "certification/stands"]],
  },
  {
    name: "a certification that holds again",
    sql: ["delete from certification_end"],
    finds: [["leaf without a record", "certificationEnd/ended"]],
  },
  {
    name: "what happened to an elder",
    sql: ["update care_event set kind = 'hospital'"],
    finds: [["record behind a leaf", "careEvent/fell"]],
  },
];

/** Law I9 for what is known of elders, broken behind the program's back. */
tampered("what somebody changed in elders' records", live, CASES);
