import { Points } from "@huzhu/domain/points";
import type { Good } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, inArray, isNotNull, isNull, lte, max } from "drizzle-orm";
import { total } from "../sums.ts";
import { type Read, within } from "../unit.ts";
import * as goods from "./goods.ts";
import { elderBirthDate } from "./households.ts";

/** The village in figures, on one day. */
export interface Figures {
  readonly households: number;
  readonly residents: number;
  readonly elders: number;
  readonly pendingClaims: number;
  /** What all households hold together. */
  readonly outstanding: Points;
  readonly redemptionsToday: number;
  readonly pointsRedeemedToday: Points;
  /** Goods on the shelf of which there are `lowStock` or fewer. */
  readonly lowStock: ReadonlyArray<Good>;
  /** Requests for help that nobody comes for yet. */
  readonly helpCalls: number;
  readonly rulebookVersion: number | null;
}

const counts = async (read: Read, today: CalendarDate) => {
  const { db, household, resident, claim, redemption, helpRequest } = within(read);
  const { village } = read;
  const living = and(eq(resident.villageId, village), isNull(resident.leftOn));
  return {
    households: await db.$count(
      household,
      and(eq(household.villageId, village), isNull(household.dissolvedOn)),
    ),
    residents: await db.$count(resident, living),
    elders: await db.$count(resident, and(living, lte(resident.birthDate, elderBirthDate(today)))),
    pendingClaims: await db.$count(
      claim,
      and(eq(claim.villageId, village), eq(claim.state, "Checking")),
    ),
    redemptionsToday: await db.$count(
      redemption,
      and(eq(redemption.villageId, village), eq(redemption.eventDate, today)),
    ),
    helpCalls: await db.$count(
      helpRequest,
      and(eq(helpRequest.villageId, village), inArray(helpRequest.state, ["Asked", "Looking"])),
    ),
  };
};

export const figures = async (
  read: Read,
  today: CalendarDate,
  lowStock: number,
): Promise<Figures> => {
  const { db, account, redemption, rulebook } = within(read);
  const [held] = await db
    .select({ points: total(account.balance) })
    .from(account)
    .where(and(eq(account.villageId, read.village), isNotNull(account.holderId)));
  const [spent] = await db
    .select({ points: total(redemption.points) })
    .from(redemption)
    .where(and(eq(redemption.villageId, read.village), eq(redemption.eventDate, today)));
  const [newest] = await db
    .select({ version: max(rulebook.version) })
    .from(rulebook)
    .where(and(eq(rulebook.villageId, read.village), lte(rulebook.effectiveFrom, today)));
  return {
    ...(await counts(read, today)),
    outstanding: Points.make(held?.points ?? 0),
    pointsRedeemedToday: Points.make(spent?.points ?? 0),
    lowStock: (await goods.list(read)).filter(
      ({ onShelf, onHand }) => onShelf && onHand <= lowStock,
    ),
    rulebookVersion: newest?.version ?? null,
  };
};
