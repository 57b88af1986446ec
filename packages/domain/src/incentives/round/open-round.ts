import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { Fen } from "../../money/fen.ts";
import { scaled } from "../../rulebook/ratio.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { periodEnd, periodKey, periodStart } from "../../time/period.ts";
import { checkScheme } from "../check-scheme.ts";
import type { Round } from "./round.ts";
import { AbovePool, BudgetTooHigh, SchemeFaulty, SchemeNotAdopted } from "./round-refusal.ts";

interface Facts extends Pick<Round, "id" | "scheme"> {
  /** Whether a meeting carried this version of the scheme. */
  readonly adopted: boolean;
  /** Any day of the period that is rewarded. */
  readonly on: CalendarDate;
  /** What the line has that nothing else is promised from, in fen; null where no line pays. */
  readonly available: Fen | null;
  /** What the scheme's pool is a share of, in fen: last year's surplus, the profit, the dividend. */
  readonly basis: Fen | null;
}

/**
 * Opens a round over the period of the scheme that holds a day: a sound scheme that a meeting adopted,
 * a budget that its line can pay, and no more than the share that the village sets aside (law I15).
 */
export const openRound = (
  { id, scheme, adopted, on, available, basis }: Facts,
  budget: Fen,
  by: Pick<Staff, "id">,
  now: Instant,
): Result.Result<Round, SchemeFaulty | SchemeNotAdopted | BudgetTooHigh | AbovePool> => {
  const { pool, period, line = null, title, version } = scheme;
  const faults = checkScheme(scheme);
  if (faults.length > 0) return Result.fail(new SchemeFaulty({ faults }));
  if (!adopted) return Result.fail(new SchemeNotAdopted({ title, version }));
  if (pool) {
    const most = Fen.make(scaled(basis ?? 0, pool.share, "down"));
    if (budget > most) return Result.fail(new AbovePool({ most, budget, of: pool.of }));
  }
  if (line !== null && available !== null && budget > available) {
    const short = Fen.make(budget - available);
    return Result.fail(new BudgetTooHigh({ line, available, budget, short }));
  }
  return Result.succeed({
    ...{ id, scheme, budget, basis, line, candidates: [], openedAt: now, openedBy: by.id },
    period: periodKey(period, on),
    from: periodStart(period, on),
    to: periodEnd(period, on),
    state: { _tag: "Opened" },
  });
};
