import { clearCardCode as endpoint, NoCode } from "@huzhu/contract";
import { cardCodes, cards, journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { happened } from "./happened.ts";
import { cardLifeOf } from "./life-view.ts";

export const clearCardCode = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const { resident } = request.params;
  if (!(await cardCodes.ofResident(tx, resident))) return Result.fail(new NoCode());
  await cardCodes.remove(tx, resident);
  const current = await cards.currentOf(tx, resident);
  await happened(tx, current.slice(0, 1), "codeCleared", "", { actor, now });
  return cardLifeOf(tx, resident, now);
});
