import type { AccountId, TransferId } from "../points/ids.ts";
import { type Lot, lotKey } from "../points/lot.ts";
import type { Posting } from "../points/posting.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { GiftId } from "./ids.ts";
import type { PurseOf } from "./place.ts";

/** How much of whose gift; money of before gifts were known has none. In fen, signed. */
export interface GiftPart {
  readonly gift: GiftId | null;
  readonly fen: number;
}

/** What a transfer does to one purse: in, out or to and from another purse. */
export interface MoneyRow extends PurseOf {
  readonly transfer: TransferId;
  readonly on: CalendarDate;
  /** `in` and `out` also where such a one is taken back, with the other sign. */
  readonly kind: "in" | "out" | "move";
  readonly reversal: boolean;
  /** What the purse gains, or loses where negative. */
  readonly fen: number;
  readonly parts: ReadonlyArray<GiftPart>;
}

/** By which gifts an account gained or lost in a transfer. */
export const partsOf = (
  account: AccountId,
  { opened, uses }: Pick<Posting, "opened" | "uses">,
  lots: ReadonlyArray<Lot>,
): ReadonlyArray<GiftPart> => {
  const gifts = new Map(lots.map((lot) => [lotKey(lot), lot.gift ?? null]));
  return [
    ...opened
      .filter((lot) => lot.account === account)
      .map(({ gift = null, amount }) => ({ gift, fen: amount })),
    ...uses
      .filter((use) => use.account === account)
      .map(({ lot, amount }) => ({ gift: gifts.get(lotKey(lot)) ?? null, fen: -amount })),
  ];
};
