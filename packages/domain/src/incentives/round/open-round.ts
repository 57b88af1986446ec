import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { Fen } from "../../money/fen.ts";
import type { Instant } from "../../time/instant.ts";
import { checkScheme } from "../check-scheme.ts";
import type { Round } from "./round.ts";
import { LineShort, SchemeFaulty } from "./round-refusal.ts";

interface Facts extends Pick<Round, "id" | "scheme" | "period" | "line"> {
  /** What the line has that nothing else is promised from, in fen. */
  readonly available: Fen;
}

/** Opens a round: a sound scheme, and a budget that its line can pay (law I15). */
export const openRound = (
  { available, ...round }: Facts,
  budget: Fen,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Round, SchemeFaulty | LineShort> => {
  const { scheme, line } = round;
  const faults = checkScheme(scheme);
  if (faults.length > 0) return Result.fail(new SchemeFaulty({ faults }));
  if (budget > available) {
    const short = Fen.make(budget - available);
    return Result.fail(new LineShort({ line, available, budget, short }));
  }
  const opened = { candidates: [], openedAt: now, openedBy: by.id };
  return Result.succeed({ ...round, budget, ...opened, state: { _tag: "Opened" } });
};
