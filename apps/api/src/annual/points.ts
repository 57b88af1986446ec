import { annual, type Read } from "@huzhu/db";
import type { YearDays } from "@huzhu/domain/annual";

/** What was given on some days, booking by booking: what was taken back counts against it. */
export const givenIn = async (read: Read, days: YearDays) =>
  (await annual.bookingsOn(read, ["issuance", "exchange"], days)).map((one) => ({
    ...{ ...one, amount: 0 - one.amount },
  }));

/** What was redeemed for goods on some days; what was brought back counts against it. */
export const redeemedIn = (read: Read, days: YearDays) => annual.bookingsOn(read, ["store"], days);
