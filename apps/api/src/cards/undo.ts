import { CardUsed, undoCard as endpoint, NotFound } from "@huzhu/contract";
import { type CardEvent, cardEvents, cardSpending, cards, journal } from "@huzhu/db";
import type { CardId, CardStatus } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { happened } from "./happened.ts";
import { cardLifeOf } from "./life-view.ts";

const lastOf = (events: ReadonlyArray<CardEvent>, card: CardId): CardEvent | undefined =>
  events.findLast((event) => event.card === card);

/** How a card stood before it was replaced. */
const before = (events: ReadonlyArray<CardEvent>, card: CardId): CardStatus => {
  const own = events.filter((event) => event.card === card && event.what !== "replace");
  const last = own.findLast(({ what }) => ["freeze", "thaw", "printed", "handOver"].includes(what));
  if (last?.what === "freeze") return "frozen";
  return last?.what === "printed" ? "printed" : "active";
};

/** Takes back the card that was given out last, and gives back the ones that it replaced. */
export const undoCard = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const found = await cards.byId(tx, request.params.card);
  if (!found) return Result.fail(new NotFound({ what: "card" }));
  const { card, resident } = found;
  const events = await cardEvents.ofResident(tx, resident.id);
  const last = lastOf(events, card.id);
  const today = localDate(now);
  const fresh = last && localDate(last.at) === today && ["bound", "handOver"].includes(last.what);
  if (!fresh || (await cardSpending.spentBy(tx, card.id, today)) > 0) {
    return Result.fail(new CardUsed());
  }
  const others = (await cards.ofResident(tx, resident.id)).filter(
    ({ id, status }) => status === "replaced" && lastOf(events, id)?.at === last.at,
  );
  if (last.what === "bound") await cards.remove(tx, card.id);
  else await cards.setStatus(tx, card.id, "printed", now);
  for (const { id } of others) await cards.setStatus(tx, id, before(events, id), now);
  await happened(tx, [card, ...others], "undone", "", { actor, now });
  return cardLifeOf(tx, resident.id, now);
});
