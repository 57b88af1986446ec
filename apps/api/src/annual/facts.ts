import type { AnnualFact, AnnualFigure } from "@huzhu/contract";
import { annual, type BookingFact, type Read, residents } from "@huzhu/db";
import type { YearDays } from "@huzhu/domain/annual";
import { maskName, type ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { eldersKnown } from "./elders-known.ts";
import { mealsIn } from "./meals.ts";
import { givenIn, redeemedIn } from "./points.ts";

/** Masks the names of some people; whoever is not in the register is nobody. */
const masks = async (read: Read, ids: Iterable<ResidentId>) => {
  const known = await residents.byIds(read, [...new Set(ids)]);
  return (id: ResidentId): string => {
    const resident = known.get(id);
    return resident ? maskName(resident.name) : "";
  };
};

const booked = (what: string, all: ReadonlyArray<BookingFact>): ReadonlyArray<AnnualFact> =>
  all.map(({ transfer: id, on, amount }) => ({
    ...{ on, who: "", what, amount, record: { kind: "transfer", id } },
  }));

const visited = async (read: Read, days: YearDays): Promise<ReadonlyArray<AnnualFact>> => {
  const all = await annual.visitsIn(read, days);
  const masked = await masks(
    read,
    all.map(({ elder }) => elder),
  );
  return all.map(({ visit: id, elder, on, minutes }) => ({
    ...{ on, who: masked(elder), what: "走访", amount: minutes, record: { kind: "visit", id } },
  }));
};

const eaten = async (
  read: Read,
  days: YearDays,
  today: CalendarDate,
): Promise<ReadonlyArray<AnnualFact>> => {
  const all = await mealsIn(read, days, today);
  const masked = await masks(
    read,
    all.map(({ resident }) => resident),
  );
  return all.map(({ on, resident, title: what }) => ({
    ...{ on, who: masked(resident), what, amount: 1, record: null },
  }));
};

const unreached = async (read: Read, days: YearDays): Promise<ReadonlyArray<AnnualFact>> => {
  const seen = new Set((await annual.visitsIn(read, days)).map(({ elder }) => elder));
  return (await eldersKnown(read, days.to))
    .filter(({ id }) => !seen.has(id))
    .map(({ id, name, hamlet: what }) => ({
      ...{ on: null, who: maskName(name), what, amount: null, record: { kind: "resident", id } },
    }));
};

/** The facts that a figure counts on some days, the earliest first. */
export const factsOf = async (
  read: Read,
  of: AnnualFigure,
  days: YearDays,
  today: CalendarDate,
): Promise<ReadonlyArray<AnnualFact>> => {
  switch (of) {
    case "given":
      return booked("给出", await givenIn(read, days));
    case "redeemed":
      return booked("兑走", await redeemedIn(read, days));
    case "visits":
      return visited(read, days);
    case "meals":
      return eaten(read, days, today);
    case "unreached":
      return unreached(read, days);
  }
};
