import { type Actor, committee, type Write } from "@huzhu/db";
import type { Reseating } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";

interface Reseated {
  readonly tx: Write;
  readonly now: Instant;
  readonly actor: Actor;
}

/** Writes down the terms that end and the terms that begin, in one unit. */
export const reseat = async (
  { tx, now, actor }: Reseated,
  { ended, seated }: Reseating,
  why: string,
): Promise<void> => {
  for (const one of ended) await committee.end(tx, one, why, now, actor);
  for (const one of seated) await committee.seat(tx, one, now, actor);
};
