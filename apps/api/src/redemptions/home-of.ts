import { type Read, redemptions, reservations, residents } from "@huzhu/db";
import { type HouseholdId, isElder, type ResidentId } from "@huzhu/domain/people";
import { reservedPieces } from "@huzhu/domain/reservations";
import { ANY_HOME, type Good, type GoodId, type Home } from "@huzhu/domain/store";
import { type CalendarDate, periodEnd, periodStart } from "@huzhu/domain/time";

/** Who comes for goods: somebody of a household, in person or by a proxy, or nobody knows who. */
interface Coming {
  readonly household: HouseholdId;
  readonly resident: ResidentId | null;
}

/** How many of the household are old enough for what goes to elders, and whether one of them came. */
export const eldersOf = async (
  read: Read,
  { household, resident }: Coming,
  today: CalendarDate,
) => {
  const members = await residents.ofHousehold(read, household);
  const elders = members.filter((one) => isElder(one, today));
  return { elders: elders.length, elderCame: elders.some(({ id }) => id === resident) };
};

/** Pieces that count against the quotas of some goods today: those that went, and those reserved. */
const takenOf = async (
  read: Read,
  household: HouseholdId,
  goods: ReadonlyArray<Good>,
  today: CalendarDate,
): Promise<ReadonlyMap<GoodId, number>> => {
  const waiting = await reservations.waitingOf(read, household, today);
  const taken = new Map(reservedPieces(waiting.map(({ reservation }) => reservation)));
  for (const [within, some] of Map.groupBy(goods, ({ terms }) => terms?.quota?.within)) {
    if (within === undefined) continue;
    const days = { from: periodStart(within, today), until: periodEnd(within, today) };
    const ids = some.map(({ id }) => id);
    const pieces = await redemptions.piecesOf(read, household, ids, days);
    for (const [good, count] of pieces) taken.set(good, count + (taken.get(good) ?? 0));
  }
  return taken;
};

/** What the terms of some goods ask about a household, and nothing that none of them asks. */
export const homeOf = async (
  read: Read,
  coming: Coming,
  goods: ReadonlyArray<Good>,
  today: CalendarDate,
): Promise<Home> => {
  const ofElders = goods.some(({ terms }) => terms?.takers || terms?.quota?.per === "elder");
  const counted = goods.filter(({ terms }) => terms?.quota);
  return {
    ...ANY_HOME,
    ...(ofElders && (await eldersOf(read, coming, today))),
    ...(counted.length > 0 && { taken: await takenOf(read, coming.household, counted, today) }),
  };
};
