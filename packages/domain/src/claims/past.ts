import type { Rulebook } from "../rulebook/rulebook.ts";
import { amountOf } from "../rulebook/sum.ts";
import type { History, Tally } from "../rulebook/tally.ts";
import type { Claim } from "./claim.ts";
import { holderOf } from "./deed-of.ts";

const isWithin = ({ eventDate }: Claim, { window }: Tally): boolean =>
  window === null || (window.from <= eventDate && eventDate <= window.to);

const isOf = (claim: Claim, { whose }: Tally, rulebook: Pick<Rulebook, "account">): boolean => {
  switch (whose.of) {
    case "holder":
      return holderOf(claim, rulebook) === whose.id;
    case "person":
      return claim.resident === whose.id;
    case "subject":
      return claim.particulars.subject === whose.id;
    case "village":
      return true;
  }
};

/**
 * The past as claims tell it, one by one: what a store's sums have to come to. Only those count that
 * were approved and not taken back. `balance` is what the account holds, in smallest units.
 */
export const pastOf = (
  claims: ReadonlyArray<Claim>,
  rulebook: Pick<Rulebook, "account">,
  balance: number,
): History => ({
  balance,
  sum(tally) {
    let sum = 0;
    for (const claim of claims) {
      const { state, rule, quantity } = claim;
      if (state._tag !== "Approved" || !tally.rules.includes(rule)) continue;
      if (!isWithin(claim, tally) || !isOf(claim, tally, rulebook)) continue;
      sum += amountOf(tally.measure, quantity, state.counted);
    }
    return sum;
  },
});
