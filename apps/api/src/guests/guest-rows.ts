import type { GuestSaleRow, GuestVillageRow } from "@huzhu/contract";
import type { Read, VillageProfile } from "@huzhu/db";
import type { KeptSale, SaleId } from "@huzhu/domain/alliance";
import type { StaffId } from "@huzhu/domain/governance";
import { agreedWith, type GuestBook, type ServedSale, takeBack } from "@huzhu/domain/guests";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { maskedOf } from "../alliance/shop-rows.ts";

/** A village that asked; `null` where nobody of it ever did. */
export const villageRow = (
  { id, name }: Pick<VillageProfile, "id" | "name">,
  book: GuestBook,
): GuestVillageRow | null =>
  book.offer && {
    ...{ village: id, name, offer: book.offer, welcome: book.welcome },
    agreed: Result.isSuccess(agreedWith(book)),
  };

/** What the guests' own village knows of a sale and the store may see. */
export interface HomeSide {
  readonly maskedName: string;
  readonly kept: KeptSale;
}

/** The same of all sales of a book; nothing else of that village is read. */
export const homeSides = async (
  there: Read,
  sales: ReadonlyMap<SaleId, KeptSale>,
): Promise<ReadonlyMap<SaleId, HomeSide>> => {
  const sides = new Map<SaleId, HomeSide>();
  for (const [id, kept] of sales) {
    sides.set(id, { kept, maskedName: await maskedOf(there, kept.sale.household) });
  }
  return sides;
};

/** A sale as it is shown at the store. */
export const saleRow = (
  served: ServedSale,
  { maskedName, kept }: HomeSide,
  nameOf: (id: StaffId | null) => string,
  today: CalendarDate,
): GuestSaleRow => {
  const { sale, by, at, takenBack } = served;
  const { id, ...rest } = sale;
  return {
    ...{ ...rest, sale: id, at, by: nameOf(by), maskedName, takenBack },
    ruling: kept.ruling?.ruling ?? null,
    returnable: Result.isSuccess(takeBack(served, kept, today)),
  };
};
