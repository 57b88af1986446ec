import type { Rulebook } from "../../rulebook/rulebook.ts";
import type { Procedure } from "../../rulebook/sections/procedure.ts";

/** What a village does that decided nothing: one other person signs, and the claim counts. */
export const DEFAULT_PROCEDURE: Procedure = { checks: [{ title: "审核" }] };

/**
 * How claims of a rulebook come to count. A claim follows the rulebook of its day, which is never
 * edited, so that its way does not change while it is on it.
 */
export const procedureOf = ({ procedure }: Pick<Rulebook, "procedure">): Procedure =>
  procedure ?? DEFAULT_PROCEDURE;
