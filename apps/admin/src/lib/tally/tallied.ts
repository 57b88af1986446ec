import type { Rule } from "@huzhu/domain/rulebook";
import { askedBy } from "../claims/asked.ts";

/** Of a whole household the register knows this; whoever did it is not on the sheet. */
const KNOWN_OF_HOMES: ReadonlyArray<string> = ["hamlet", "members"];

/** Whether a number in a box says everything that a rule asks, for a household as a whole. */
export const canTally = (rule: Rule): boolean => {
  const { quantity, sheet, given, facts, subject, reason, shown } = askedBy(rule, KNOWN_OF_HOMES);
  const more = sheet !== null || given !== null || facts.length > 0 || shown.length > 0;
  return quantity && !more && !subject && !reason && rule.measure !== "time";
};
