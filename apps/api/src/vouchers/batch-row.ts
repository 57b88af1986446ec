import type { VoucherBatch as BatchRow } from "@huzhu/contract";
import { type Read, transfers, type VoucherBatch } from "@huzhu/db";

/** A batch with what somebody wrote down when it was issued. */
export const batchRowOf = async (
  read: Read,
  { transfer: batch, ...counted }: VoucherBatch,
): Promise<BatchRow> => {
  const booked = await transfers.byId(read, batch);
  const reason = booked?.transfer.reason;
  return { batch, ...counted, why: reason?._tag === "ByVoucher" ? reason.why : "" };
};
