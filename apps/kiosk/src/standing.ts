import type { OwnClaim } from "@huzhu/contract";
import { amountWords, type Format } from "./amounts.ts";
import { dateWords } from "./calendar.ts";
import { type Line, line } from "./line.ts";

/** Where a claim of one's own stands, in a neighbour's words. */
export const standingOf = (claim: OwnClaim, format: Format): Line => {
  const { step, until, appeal } = claim;
  switch (step) {
    case "Checking":
      return line("claim.Checking");
    case "Checked":
      return line("claim.Checked");
    case "Returned":
      return line("claim.Returned");
    case "OnNotice":
      return line("claim.OnNotice", { date: until === null ? "" : dateWords(until) });
    case "Halted":
      return line("claim.Halted");
    case "Ready":
      return line("claim.Ready");
    case "Approved":
      if (appeal === "open") return line("claim.appealed");
      return line("claim.Approved", { amount: amountWords(claim, format) });
    case "Refused":
      return line("claim.Refused");
    case "Withdrawn":
      return line("claim.Withdrawn");
    case "Reversed":
      return line("claim.Reversed");
  }
};
