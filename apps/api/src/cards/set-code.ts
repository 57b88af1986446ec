import { setCardCode as endpoint, NoCard } from "@huzhu/contract";
import { cardCodes, cards, journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { happened } from "./happened.ts";
import { cardLifeOf } from "./life-view.ts";

export const setCardCode = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const { resident } = request.params;
  const [card] = await cards.currentOf(tx, resident);
  if (!card) return Result.fail(new NoCard());
  await cardCodes.set(tx, resident, world.passwords.hash(request.body.cardCode), now);
  await happened(tx, [card], "codeSet", "", { actor, now });
  return cardLifeOf(tx, resident, now);
});
