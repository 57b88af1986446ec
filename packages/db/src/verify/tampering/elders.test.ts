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
import { Phone } from "@huzhu/domain/people";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as assessments from "../../repositories/assessments.ts";
import * as careEvents from "../../repositories/care-events.ts";
import * as certifications from "../../repositories/certifications.ts";
import * as residents from "../../repositories/residents.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_FANG, WANG_WEI } from "../../testing/village.ts";
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
    await residents.save(tx, [
      { ...WANG_WEI, phone: Phone.make("13800001234"), initials: "ww" },
      { ...WANG_FANG, phone: Phone.make("13900004321"), initials: "wf" },
    ]);
    await assessments.record(tx, ASSESSMENT, ACTOR, "salt");
    await certifications.record(tx, certified("stands"), ACTOR, "salt");
    await certifications.record(tx, certified("ended"), ACTOR, "salt");
    await certifications.revoke(tx, certified("ended"), ACTOR, "salt");
    await careEvents.record(tx, EVENT, ACTOR, "salt");
    await careEvents.record(tx, { ...EVENT, id: CareEventId.make("again") }, ACTOR, "salt");
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "an assessment that is cut off",
    sql: ["update ability_assessment set document = substr(document, 1, length(document) - 4)"],
    finds: [["sealed cell", "ability_assessment/assessed/document"]],
  },
  {
    name: "what an assessment was sealed with",
    sql: ["update ability_assessment set digest = 'another'"],
    finds: [
      ["record behind a leaf", "abilityAssessment/assessed"],
      ["content of an elder's record", "abilityAssessment/assessed"],
    ],
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
    name: "a cell of another row",
    sql: [
      `update care_event set document = (
        select o.document from care_event o where o.id = 'again') where id = 'fell'`,
    ],
    finds: [["sealed cell", "care_event/fell/document"]],
  },
  {
    name: "a flipped bit of a salt",
    sql: [
      `update certification_end set salt =
        substr(salt, 1, 9) || case substr(salt, 10, 1) when 'A' then 'B' else 'A' end || substr(salt, 11)`,
    ],
    finds: [["sealed cell", "certification_end/ended/salt"]],
  },
  {
    name: "a document in the open",
    sql: [`update certification set document = '{"kind":"lowIncome"}' where id = 'stands'`],
    finds: [["sealed cell", "certification/stands/document"]],
  },
  {
    name: "a document that is gone though nobody was erased",
    sql: ["update certification set salt = null, document = null where id = 'stands'"],
    finds: [["erased without a word", "certification/stands"]],
  },
  {
    name: "by what an ID number is found",
    sql: ["update resident set id_tail = 'another' where id = 'wang-wei'"],
    finds: [["mark of an ID number", "wang-wei"]],
  },
  {
    name: "whose phone it is",
    sql: [
      `update resident set phone = (
        select o.phone from resident o where o.id = 'wang-fang') where id = 'wang-wei'`,
    ],
    finds: [["sealed cell", "resident/wang-wei/phone"]],
  },
];

/** Law I9 for what is known of elders, broken behind the program's back. */
tampered("what somebody changed in elders' records", live, CASES);
