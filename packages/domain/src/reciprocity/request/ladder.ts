import type { HelpRequest } from "./request.ts";
import { type Passing, type PassReason, Rung, rungAfter } from "./rung.ts";

/** What is known about who could help, before anybody was asked. */
export interface LadderFacts {
  readonly request: Pick<HelpRequest, "passed" | "urgent">;
  /** Grown members of the elder's household beside the elder: those at home, and those away. */
  readonly family: { readonly able: number; readonly away: number };
  /** Neighbours who help, and how many of them could come then. */
  readonly helpers: { readonly all: number; readonly free: number };
  /** Who offers such a service for money. */
  readonly providers: number;
}

/** A rung as it stands: passed over already, asked now, or still to be asked; and what speaks for passing it. */
export interface LadderRung {
  readonly rung: Rung;
  readonly standing: "passed" | "now" | "later";
  readonly passing: Passing | null;
  /** Why it would be passed over, as far as the facts say; null where it may well help. */
  readonly suggests: PassReason | null;
}

const suggestion = (rung: Rung, facts: LadderFacts): PassReason | null => {
  const { family, helpers, providers, request } = facts;
  switch (rung) {
    case "family":
      if (family.able > 0) return request.urgent ? { _tag: "Urgent" } : null;
      return family.away > 0 ? { _tag: "AllAway", away: family.away } : { _tag: "NobodyAble" };
    case "mutualAid":
      return helpers.free > 0 ? null : { _tag: "NobodyFree", helpers: helpers.all };
    case "bought":
      return providers > 0 ? null : { _tag: "NoProvider" };
    case "public":
      return null;
  }
};

/**
 * 支持阶梯: self and family first, then mutual aid, then bought service, then the public backstop; each
 * with why it was passed over, or why it would be.
 */
export const supportLadder = (facts: LadderFacts): ReadonlyArray<LadderRung> => {
  const { passed } = facts.request;
  const now = rungAfter(passed);
  return Rung.literals.map((rung): LadderRung => {
    const passing = passed.find((one) => one.rung === rung) ?? null;
    const standing = passing ? "passed" : rung === now ? "now" : "later";
    return { rung, standing, passing, suggests: suggestion(rung, facts) };
  });
};
