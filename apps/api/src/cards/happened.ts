import { type Actor, cardEvents, type Write } from "@huzhu/db";
import type { Card, CardHappening } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";

/** By whom and when something happens to cards. */
export interface ByWhom {
  readonly actor: Actor;
  readonly now: Instant;
}

/** Writes the same down of several cards. */
export const happened = async (
  tx: Write,
  cards: ReadonlyArray<Pick<Card, "id" | "residentId">>,
  what: CardHappening,
  why: string,
  { actor, now }: ByWhom,
): Promise<void> => {
  const each = cards.map(({ id: card, residentId: resident }) => ({ card, resident, what, why }));
  await cardEvents.append(tx, each, actor, now);
};
