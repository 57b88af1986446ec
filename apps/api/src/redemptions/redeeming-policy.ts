import { type Read, rulebooks } from "@huzhu/db";
import { inForce, type RedemptionPolicy } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";

/** What the rulebook in force says of redeeming; a village that decided nothing allows everything. */
export const redeemingPolicy = async (read: Read, on: CalendarDate): Promise<RedemptionPolicy> => {
  const rulebook = Option.getOrUndefined(inForce(await rulebooks.versions(read), on));
  return rulebook?.redemption ?? {};
};
