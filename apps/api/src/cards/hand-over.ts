import { CardUnknown, handOverCard as endpoint } from "@huzhu/contract";
import { cards, journal } from "@huzhu/db";
import { cardAfter, presentedAt, shownNumber } from "@huzhu/domain/people";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { happened } from "./happened.ts";

/**
 * A printed card counts from here on. Not from the printer: a sheet that lies about, or a card that
 * the wrong neighbour took along, opens nothing until staff saw it in the hand of whom it shows.
 */
export const handOverCard = staffCommand(endpoint, async ({ tx, request, now, actor, village }) => {
  await journal.lock(tx);
  const presented = presentedAt(request.body.number, village.settings.cards.reader);
  const found = await cards.find(tx, presented);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  if (!found.success) return Result.fail(new CardUnknown());
  const { card, resident } = found.success;
  const after = cardAfter(card.status, "handOver");
  if (Result.isFailure(after)) return Result.fail(after.failure);
  const current = await cards.currentOf(tx, resident.id);
  const replaced = current.filter(({ id }) => id !== card.id);
  for (const { id } of replaced) await cards.setStatus(tx, id, "replaced", now);
  await cards.setStatus(tx, card.id, after.success, now);
  await happened(tx, replaced, "replace", "", { actor, now });
  await happened(tx, [card], "handOver", "", { actor, now });
  return Result.succeed({
    ...{ card: card.id, resident: resident.id, name: resident.name },
    ...{ shown: shownNumber(card.number), replaced: replaced.length },
  });
});
