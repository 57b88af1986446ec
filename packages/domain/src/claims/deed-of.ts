import type { Deed } from "../rulebook/deed.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Claim } from "./claim.ts";

/** What of a claim says what happened, and for whom. */
export type Happened = Pick<
  Claim,
  "household" | "resident" | "rule" | "quantity" | "eventDate" | "particulars"
>;

/** Whose caps a claim fills: its household's, or its person's where people have their own. */
export const holderOf = (
  { household, resident }: Pick<Claim, "household" | "resident">,
  { account }: Pick<Rulebook, "account">,
): string => (account === "person" && resident !== null ? resident : household);

/** A claim as a rulebook assesses it. */
export const deedOf = (claim: Happened, rulebook: Pick<Rulebook, "account">): Deed => {
  const { resident: person, rule, quantity, eventDate, particulars } = claim;
  return { rule, quantity, eventDate, holder: holderOf(claim, rulebook), person, particulars };
};
