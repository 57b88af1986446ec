import type { OwnClaim } from "@huzhu/contract";
import { type Claim, procedureOf, raiseAppeal, stateOn } from "@huzhu/domain/claims";
import { inForce, type Rule, type Rulebook } from "@huzhu/domain/rulebook";
import { addDays, type Instant, localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";

interface Seen {
  readonly versions: ReadonlyArray<Rulebook>;
  readonly now: Instant;
}

/** The last day on which the household may appeal; null where it may not. */
const appealUntil = (claim: Claim, rulebook: Rulebook, now: Instant) => {
  const rule = rulebook.rules.find(({ code }) => code === claim.rule);
  if (!rule || claim.state._tag !== "Approved") return null;
  const procedure = procedureOf(rulebook);
  const asked = raiseAppeal({ claim, rule, procedure }, claim.household, "?", now);
  return Result.isSuccess(asked) ? addDays(localDate(claim.state.at), procedure.appeal ?? 0) : null;
};

/** How its rule counts, and on which account. */
export const countedBy = (rule: Rule | undefined) => ({
  decimals: rule?.kind === "perQuantity" ? (rule.decimals ?? 0) : 0,
  measure: rule?.measure ?? "points",
});

/** A claim as its own household sees it at the kiosk. */
export const ownClaimOf = (claim: Claim, { versions, now }: Seen): OwnClaim => {
  const rulebook = Option.getOrNull(inForce(versions, claim.eventDate));
  const rule = rulebook?.rules.find(({ code }) => code === claim.rule);
  const state = stateOn(claim.state, localDate(now));
  const step = state._tag;
  return {
    claim: claim.id,
    ruleTitle: rule?.title ?? claim.rule,
    quantity: claim.quantity,
    ...countedBy(rule),
    unit: rule?.unit ?? "",
    eventDate: claim.eventDate,
    step,
    until: state._tag === "OnNotice" || state._tag === "Halted" ? state.notice.until : null,
    points: state._tag === "Approved" ? state.points : null,
    why: "why" in state ? state.why : null,
    mayWithdraw: step === "Checking" || step === "Returned" || step === "Checked",
    appealUntil: rulebook && appealUntil(claim, rulebook, now),
    appeal: "appeal" in state && state.appeal ? (state.appeal.decision ? "decided" : "open") : null,
  };
};
