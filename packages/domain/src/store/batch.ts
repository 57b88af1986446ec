import { Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Movement, MovementKind } from "./stock.ts";

/** How many pieces a movement put into a batch, or took out of it (negative). */
export const BatchPart = Schema.Struct({ batch: Schema.Int, pieces: Schema.Int });
export type BatchPart = typeof BatchPart.Type;

/** 批: what came in at once, called by the place of its movement in the good's book. */
export interface Batch {
  readonly batch: number;
  readonly left: number;
  readonly bestBefore: CalendarDate | null;
}

/** Whether a batch may no longer be handed out on a day: the best-before day itself is still good. */
export const isSpoiled = ({ bestBefore }: Pick<Batch, "bestBefore">, on: CalendarDate): boolean =>
  bestBefore !== null && bestBefore < on;

const LATEST = "9999-12-31";

/** FEFO: the earliest best-before day first, what has none last, then what came first. */
export const firstOut = (a: Batch, b: Batch): number => {
  const [one, other] = [a.bestBefore ?? LATEST, b.bestBefore ?? LATEST];
  return one === other ? a.batch - b.batch : one < other ? -1 : 1;
};

/** Kinds by which somebody gets the pieces, who must get none that are spoiled. */
export const HANDED_OUT: ReadonlySet<MovementKind> = new Set(["redemption", "gift", "award"]);

/**
 * Out of which batches what goes is taken, as negative parts in the order of FEFO. Whoever hands out
 * takes nothing spoiled; whoever says of which batch takes of that alone. `null` where it is not there.
 */
export const takeOut = (
  batches: ReadonlyArray<Batch>,
  { kind, pieces, eventDate, of }: Pick<Movement, "kind" | "pieces" | "eventDate" | "of">,
): ReadonlyArray<BatchPart> | null => {
  let wanted = -pieces;
  const parts: Array<BatchPart> = [];
  for (const one of batches.filter(({ left }) => left > 0).sort(firstOut)) {
    if (of !== undefined && one.batch !== of) continue;
    if (HANDED_OUT.has(kind) && isSpoiled(one, eventDate)) continue;
    const some = Math.min(wanted, one.left);
    if (some === 0) break;
    wanted -= some;
    parts.push({ batch: one.batch, pieces: -some });
  }
  return wanted === 0 ? parts : null;
};
