import { type CardLife, NotFound } from "@huzhu/contract";
import { cards, journal, type Write } from "@huzhu/db";
import { type CardId, type CardNotSo, type CardVerb, cardAfter } from "@huzhu/domain/people";
import { Result } from "effect";
import { type ByWhom, happened } from "./happened.ts";
import { cardLifeOf } from "./life-view.ts";

/** One step in the life of a card, if it stands so that it can be made. */
export const changeCard = async (
  tx: Write,
  id: CardId,
  verb: CardVerb,
  why: string,
  by: ByWhom,
): Promise<Result.Result<CardLife, NotFound | CardNotSo>> => {
  await journal.lock(tx);
  const found = await cards.byId(tx, id);
  if (!found) return Result.fail(new NotFound({ what: "card" }));
  const after = cardAfter(found.card.status, verb);
  if (Result.isFailure(after)) return Result.fail(after.failure);
  await cards.setStatus(tx, id, after.success, by.now);
  await happened(tx, [found.card], verb, why.trim(), by);
  return cardLifeOf(tx, found.resident.id, by.now);
};
