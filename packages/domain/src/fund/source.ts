import { Schema } from "effect";

/**
 * Where the fund's money comes from: government, the village collective's share, the dividends of
 * shareholders, guesthouses and other business of the village, enterprises, charities, villagers.
 */
export const FundSource = Schema.Literals([
  "government",
  "collective",
  "dividend",
  "business",
  "enterprise",
  "charity",
  "villagers",
]);
export type FundSource = typeof FundSource.Type;
