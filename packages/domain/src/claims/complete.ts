import type { Particulars } from "../rulebook/deed.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { type Known, knownFacts } from "./known-facts.ts";

/**
 * Particulars as they are kept: with what the register knows, which wins over what somebody wrote, and
 * with a subject that is one however it was typed.
 */
export const complete = (
  { facts, subject, ...rest }: Particulars,
  known: Known,
  eventDate: CalendarDate,
): Particulars => {
  const name = subject?.normalize("NFKC").trim() ?? "";
  return {
    ...rest,
    ...(name !== "" && { subject: name }),
    facts: { ...facts, ...knownFacts(known, eventDate) },
  };
};
