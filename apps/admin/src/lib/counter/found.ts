import type { GoodRow } from "@huzhu/contract";
import type { VoucherNumber } from "@huzhu/domain/points";
import { isScanned } from "@huzhu/domain/store";
import { find } from "../choice/find.ts";
import { loadInitials } from "../choice/initials.ts";
import { readVoucherNumber } from "../vouchers/words.ts";

/** What can be found at the counter: a good of the shelf, or a paper voucher that was scanned. */
export type Found =
  | { readonly _tag: "Good"; readonly good: GoodRow }
  | { readonly _tag: "Voucher"; readonly number: VoucherNumber };

export const findHere = async (
  shelf: ReadonlyArray<GoodRow>,
  text: string,
): Promise<ReadonlyArray<Found>> => {
  const scanned = shelf.find(({ barcode }) => barcode && isScanned(text, barcode));
  if (scanned) return [{ _tag: "Good", good: scanned }];
  const number = readVoucherNumber(text);
  if (number !== null) return [{ _tag: "Voucher", number }];
  const goods = find(shelf, text, ({ name }) => name, await loadInitials());
  return goods.map((good) => ({ _tag: "Good", good }));
};
