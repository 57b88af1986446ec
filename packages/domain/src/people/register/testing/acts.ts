import { Result } from "effect";
import { IdNumber } from "../../index.ts";
import { type Act, type ActFacts, type Decision, decide } from "../index.ts";
import { ALONE, date, facts, household, points, resident, UPPER } from "./families.ts";

export const on = date("2026-11-20");
export const why = "开会说定";
export const told = { on, why };
export const ID = IdNumber.make("53010219410512123X");

/** The son's family goes, with forty of the hundred and twenty points. */
export const SPLIT: Extract<Act, { _tag: "Split" }> = {
  ...{ _tag: "Split", ...told, household: household("zhang"), number: "3-014", hamlet: UPPER },
  goes: [resident("son"), resident("inlaw"), resident("kid")],
  ...{ address: null, newHead: resident("son"), head: null },
  share: { _tag: "Stated", stay: points(80), go: points(40) },
};
/** The grandfather dies, and the grandmother is head. */
export const LEAVE: Extract<Act, { _tag: "Leave" }> = {
  ...{ _tag: "Leave", ...told, resident: resident("old"), how: "died" },
  ...{ head: resident("wife"), heir: null },
};
export const ALONE_LEAVES = { ...LEAVE, resident: ALONE.id, head: null };

export const decided = (act: Act, changes: Partial<ActFacts> = {}): Decision =>
  Result.getOrThrow(decide(facts(changes), act));
