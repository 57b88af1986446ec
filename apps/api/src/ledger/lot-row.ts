import type { LotRow } from "@huzhu/contract";
import type { Lot } from "@huzhu/domain/points";

export const lotRowOf = ({ transfer, place, origin, expires, amount, remaining }: Lot): LotRow => ({
  transfer,
  place,
  origin,
  expires,
  amount,
  remaining,
});
