import { batches, goods, type Read, shelfBook } from "@huzhu/db";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { type Good, goodStanding } from "@huzhu/domain/store";
import { passBans } from "@huzhu/domain/store/shelf";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { homeOf } from "../redemptions/home-of.ts";

interface Standing {
  readonly household: { readonly id: HouseholdId };
  readonly resident: { readonly id: ResidentId };
}

/** The goods that whoever stands there may ask for: what is not for them, or given to nobody, is not told. */
export const wantable = async (
  read: Read,
  { household, resident }: Standing,
  today: CalendarDate,
): Promise<ReadonlyArray<Good>> => {
  const all = await batches.fresh(read, await goods.list(read), today);
  const home = await homeOf(read, { household: household.id, resident: resident.id }, all, today);
  const { bans } = await shelfBook.now(read);
  return all.filter(
    (good) =>
      goodStanding(good, home, today)._tag !== "Outside" &&
      Result.isSuccess(passBans([good.name], bans)),
  );
};
