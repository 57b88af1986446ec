import { CardTaken, bindCard as endpoint, NotFound } from "@huzhu/contract";
import { cards, journal, residents } from "@huzhu/db";
import { CardId, presentedAt, shownNumber } from "@huzhu/domain/people";
import { mayHaveCard } from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { happened } from "./happened.ts";

export const bindCard = staffCommand(
  endpoint,
  async ({ tx, request, now, world, actor, village }) => {
    await journal.lock(tx);
    const resident = await residents.byId(tx, request.body.resident);
    if (!resident) return Result.fail(new NotFound({ what: "resident" }));
    const old = mayHaveCard(resident, localDate(now));
    if (Result.isFailure(old)) return Result.fail(old.failure);
    const presented = presentedAt(request.body.number, village.settings.cards.reader);
    const taken = await cards.takenBy(tx, presented);
    if (taken) return Result.fail(new CardTaken({ name: taken.resident.name }));
    const card = { id: CardId.make(world.newId()), ...presented, residentId: resident.id };
    const replaced = (await cards.bind(tx, card, now)) ?? [];
    await happened(tx, replaced, "replace", "", { actor, now });
    await happened(tx, [card], "bound", "", { actor, now });
    return Result.succeed({
      ...{ card: card.id, resident: resident.id, name: resident.name },
      ...{ shown: shownNumber(card.number), replaced: replaced.length },
    });
  },
);
