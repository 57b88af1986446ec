import type { Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import { Household, type Resident } from "@huzhu/domain/people";
import type { Split } from "@huzhu/domain/people/register";
import { ZERO } from "@huzhu/domain/points";
import { addDays, type CalendarDate, localDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { carryOut } from "../register/carry-out.ts";
import { atHour } from "./at-hour.ts";

/** How many days ago young families moved into a house of their own. */
const MOVED_AGO = [210, 96, 33] as const;

/** The young of a household, who go together; nobody where no couple of them is at home. */
const youngOf = (members: ReadonlyArray<Resident>): ReadonlyArray<Resident> => {
  const home = members.filter(({ residence }) => residence === "home");
  const couple = ["child", "childInLaw"] as const;
  const whole = couple.every((one) => home.some(({ relation }) => relation === one));
  const rest = home.some(({ relation }) => relation === "head");
  return whole && rest
    ? members.filter(
        ({ relation }) => relation === "grandchild" || couple.some((one) => one === relation),
      )
    : [];
};

/** A number that no house of the village has. */
const freeNumber = ({ households }: Settlement, nth: number): Household["number"] => {
  const numbers = households.map(({ number }) => Number(number));
  const width = households[0]?.number.length ?? 1;
  return Household.fields.number.make(String(Math.max(...numbers) + nth + 1).padStart(width, "0"));
};

const movingOut = (settlement: Settlement, today: CalendarDate): ReadonlyArray<Split> => {
  const families = Map.groupBy(settlement.residents, ({ householdId }) => householdId);
  const moved = settlement.households.flatMap(({ id, hamletId, head }) => {
    const goes = youngOf(families.get(id) ?? []);
    const newHead = goes.find(({ relation }) => relation === "child")?.id ?? null;
    return newHead === null ? [] : [{ household: id, hamlet: hamletId, head, newHead, goes }];
  });
  return MOVED_AGO.flatMap((days, nth): ReadonlyArray<Split> => {
    // Not all of them live side by side.
    const one = moved[nth * 3];
    if (!one) return [];
    const { household, hamlet, newHead, goes } = one;
    return [
      {
        ...{ _tag: "Split", household, hamlet, newHead, head: null, address: null },
        ...{ on: addDays(today, -days), why: "修了新房，单独立户", share: { _tag: "AllStay" } },
        ...{ goes: goes.map(({ id }) => id), number: freeNumber(settlement, nth) },
      },
    ];
  });
};

/** Young families that have a household of their own since this year: the new families of the village. */
export const writeArrivals = async (
  tx: Write,
  settlement: Settlement,
  { now, staff, ...circumstances }: Circumstances & { readonly staff: Staff },
): Promise<void> => {
  for (const act of movingOut(settlement, localDate(now))) {
    const carrying = { ...circumstances, staff, floor: ZERO, now: atHour(act.on, 10) };
    Result.getOrThrow(await carryOut(tx, act, carrying));
  }
};
