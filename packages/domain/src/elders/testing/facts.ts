import { type Relation, type Residence, ResidentId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  type Assessment,
  AssessmentId,
  type Certification,
  CertificationId,
  type CertifiedGroup,
  type HomeFact,
  NO_CONDITIONS,
} from "../index.ts";
import { fullMarks } from "./marks.ts";

export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const TODAY = date("2026-03-05");
export const NOW = Instant.make(Date.parse("2026-03-05T04:00:00Z"));

/** Somebody of an age on {@link TODAY}, whose birthday is the first of January. */
export const person = (
  relation: Relation,
  age: number,
  residence: Residence = "home",
  awaySince: string | null = null,
): HomeFact => ({
  id: ResidentId.make(`${relation}-${age}-${residence}`),
  birthDate: date(`${2026 - age}-01-01`),
  relation,
  residence,
  awaySince: awaySince === null ? null : date(awaySince),
});

export const certificate = (
  kind: CertifiedGroup,
  but: Partial<Certification> = {},
): Certification => ({
  id: CertificationId.make(`of-${kind}`),
  resident: ResidentId.make("head-82-home"),
  kind,
  paper: { number: "虚构2026-1", issuer: "青山镇民政办" },
  from: date("2026-01-01"),
  until: null,
  inInstitution: false,
  recordedAt: NOW,
  revoked: null,
  ...but,
});

export const assessment = (but: Partial<Assessment> = {}): Assessment => ({
  id: AssessmentId.make("first"),
  resident: ResidentId.make("head-82-home"),
  assessedOn: date("2026-01-10"),
  reason: "first",
  note: "",
  assessors: ["王主任", "李会计"],
  informant: { name: "张小妹", tie: "女儿", phone: null },
  marks: fullMarks(),
  conditions: NO_CONDITIONS,
  replaces: null,
  result: {
    byGroup: { selfCare: 32, movement: 15, mind: 28, society: 15 },
    total: 90,
    levelByPoints: 0,
    level: 0,
    overrides: [],
  },
  recordedAt: NOW,
  ...but,
});
