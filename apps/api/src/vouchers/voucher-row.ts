import type { VoucherRow } from "@huzhu/contract";
import { holders, type KeptVoucher, type Read } from "@huzhu/db";
import { serialOf } from "@huzhu/domain/points";

/** Vouchers with whom they were credited to. */
export const voucherRows = async (
  read: Read,
  vouchers: ReadonlyArray<KeptVoucher>,
): Promise<ReadonlyArray<VoucherRow>> => {
  const credited = vouchers.flatMap(({ end }) => end?.account ?? []);
  const held = await holders.byIds(read, credited);
  return vouchers.map(({ number, worth, transfer, end, endedBy }) => ({
    number,
    serial: serialOf(number),
    worth,
    batch: transfer,
    state: end?.kind ?? "issued",
    end: end && {
      at: end.at,
      account: end.account,
      owner: (end.account && held.get(end.account)?.owner) ?? null,
      why: end.why,
      by: endedBy?.name ?? "",
    },
  }));
};
