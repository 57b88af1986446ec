import { CardTaken, bindCard as endpoint, NotFound } from "@huzhu/contract";
import { cards, residents } from "@huzhu/db";
import { CardId } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { residentRowOf } from "./resident-row.ts";

export const bindCard = staffCommand(endpoint, async ({ tx, request, now, world }) => {
  const { resident: residentId, number } = request.body;
  const resident = await residents.byId(tx, residentId);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  if (!(await cards.bind(tx, { id: CardId.make(world.newId()), number, residentId }, now))) {
    const holder = await cards.byNumber(tx, number);
    return Result.fail(new CardTaken({ name: holder?.resident.name ?? "" }));
  }
  return Result.succeed(residentRowOf({ ...resident, card: number }, localDate(now)));
});
