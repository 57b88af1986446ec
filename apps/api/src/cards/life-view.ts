import { type CardLife, type CodeState, NotFound } from "@huzhu/contract";
import {
  cardCodes,
  cardEvents,
  cards,
  type KeptCode,
  portraits,
  type Read,
  residents,
} from "@huzhu/db";
import { mayTry, type ResidentId, shownNumber } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";

const codeStateOf = (code: KeptCode | null, now: Instant): CodeState => {
  if (!code) return "none";
  const may = mayTry(code, now);
  if (Result.isSuccess(may)) return "set";
  return may.failure._tag === "CodeWaits" ? "waits" : "stopped";
};

/** The cards of somebody, and all that happened to them. */
export const cardLifeOf = async (
  read: Read,
  id: ResidentId,
  now: Instant,
): Promise<Result.Result<CardLife, NotFound>> => {
  const resident = await residents.byId(read, id);
  if (!resident) return Result.fail(new NotFound({ what: "resident" }));
  const own = await cards.ofResident(read, id);
  const shown = new Map(own.map((card) => [card.id, shownNumber(card.number)]));
  const events = await cardEvents.ofResident(read, id);
  const { name, hamlet, householdId: household } = resident;
  return Result.succeed({
    ...{ resident: id, name, hamlet, household },
    cards: own.map(({ id: card, number, status, issuedAt }) => ({
      ...{ id: card, shown: shownNumber(number), status, issuedAt },
    })),
    events: events.map(({ card, what, why, at, actor }) => ({
      ...{ card, shown: shown.get(card) ?? null, what, why, at, by: actor.name },
    })),
    code: codeStateOf(await cardCodes.ofResident(read, id), now),
    hasPortrait: (await portraits.ofResidents(read, [id])).has(id),
  });
};
