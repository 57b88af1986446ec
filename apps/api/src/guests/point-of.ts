import type { Read, VillageProfile } from "@huzhu/db";
import { type PointOf, type PointsDiffer, samePoint } from "@huzhu/domain/guests";
import type { Fen } from "@huzhu/domain/money";
import type { CalendarDate } from "@huzhu/domain/time";
import type { Result } from "effect";
import { redeemingPolicy } from "../redemptions/redeeming-policy.ts";

/** What one point is in a village today. */
export const pointOf = async (
  read: Read,
  { scale }: Pick<VillageProfile, "scale">,
  today: CalendarDate,
): Promise<PointOf> => ({ scale, worth: (await redeemingPolicy(read, today)).fen ?? null });

interface Side {
  readonly tx: Read;
  readonly village: Pick<VillageProfile, "scale">;
}

/** Whether a point of the guest's village counts for one at the store, at the rate agreed. */
export const sameBetween = async (
  { home, store }: { readonly home: Side; readonly store: Side },
  rate: Fen,
  today: CalendarDate,
): Promise<Result.Result<void, PointsDiffer>> =>
  samePoint(
    {
      home: await pointOf(home.tx, home.village, today),
      store: await pointOf(store.tx, store.village, today),
    },
    rate,
  );
