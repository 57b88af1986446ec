import { appointProxy, type MandateRow, type ResidentRow, residents } from "@huzhu/contract";
import type { Scope } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import { addDays, localDate } from "@huzhu/domain/time";
import { answered, attempt, type House } from "./house.ts";

/** One pixel. */
export const PAPER =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

export const ALL: Scope = {
  see: true,
  ask: true,
  spend: { perDay: Points.make(20), perRedemption: Points.make(15) },
};

/** Grown-ups with cards, each of another household. */
export const grownUps = async (house: House): Promise<ReadonlyArray<ResidentRow>> => {
  const admin = await house.as("admin");
  const { rows } = await answered(admin.call(residents, { query: {} }));
  const homes = new Set<string>();
  return rows.filter(({ card, household, age }) => {
    if (card === null || age < 18 || homes.has(household)) return false;
    homes.add(household);
    return true;
  });
};

/** What is sent to let somebody act for somebody, for a year from today, by a fingerprint. */
export const sentFor = (house: House, delegate: ResidentRow, scope: Scope = ALL) => {
  const from = localDate(house.world.now());
  return {
    delegate: { _tag: "Resident", resident: delegate.id },
    consent: { _tag: "Fingerprint", witness: "米会计" },
    scope,
    from,
    until: addDays(from, 364),
  } as const;
};

export const appointed = async (
  house: House,
  elder: ResidentRow,
  delegate: ResidentRow,
  scope: Scope = ALL,
): Promise<MandateRow> => {
  const cadre = await house.as("cadre");
  const params = { resident: elder.id };
  const body = sentFor(house, delegate, scope);
  return answered(cadre.call(appointProxy, { params, body, ...attempt() }));
};
