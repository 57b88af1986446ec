import type { ClaimRow } from "@huzhu/contract";
import type { claims } from "@huzhu/db";
import { inForce, type Rulebook } from "@huzhu/domain/rulebook";
import { Option } from "effect";

/** A claim with its rule's title, as the rulebook of its day calls it. */
export const claimRowOf = (
  claim: claims.ClaimSummary,
  versions: ReadonlyArray<Rulebook>,
): ClaimRow => {
  const rulebook = Option.getOrNull(inForce(versions, claim.eventDate));
  const rule = rulebook?.rules.find(({ code }) => code === claim.rule);
  return { ...claim, ruleTitle: rule?.title ?? claim.rule, unit: rule?.unit ?? "" };
};
