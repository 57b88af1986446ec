import { Schema } from "effect";

/**
 * Where the fund's money comes from: government, the village collective's share, the dividends of
 * shareholders, guesthouses and other business of the village, enterprises, charities, villagers,
 * and the money that the points store took beside points (补差价).
 */
export const FundSource = Schema.Literals([
  "government",
  "collective",
  "dividend",
  "business",
  "enterprise",
  "charity",
  "villagers",
  "store",
]);
export type FundSource = typeof FundSource.Type;
