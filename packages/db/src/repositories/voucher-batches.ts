import {
  missingVouchers,
  type Points,
  type SerialRange,
  serialOf,
  type TransferId,
  type VoucherNumber,
} from "@huzhu/domain/points";
import type { Instant } from "@huzhu/domain/time";
import { and, countDistinct, desc, eq, inArray, min } from "drizzle-orm";
import type { KeptVoucher } from "../nouns/kept-voucher.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { voucherOf } from "../rows/journal.ts";
import { type Read, within } from "../unit.ts";

/** Vouchers that were issued together, by one transfer. */
export interface VoucherBatch {
  readonly transfer: TransferId;
  readonly issuedAt: Instant;
  readonly by: string;
  readonly worth: Points;
  readonly first: VoucherNumber;
  readonly last: VoucherNumber;
  readonly count: number;
  readonly redeemed: number;
  readonly voided: number;
  /** What has neither come back nor was made void. */
  readonly missing: ReadonlyArray<SerialRange>;
}

const batchOf = (vouchers: ReadonlyArray<KeptVoucher>): VoucherBatch => {
  const [first, last] = [vouchers.at(0), vouchers.at(-1)];
  if (!first || !last) throw new Error("a batch of no vouchers");
  const ended = vouchers.filter(({ end }) => end !== null);
  const redeemed = ended.filter(({ end }) => end?.kind === "redeemed").length;
  return {
    transfer: first.transfer,
    issuedAt: first.issuedAt,
    by: first.issuedBy.name,
    worth: first.worth,
    first: first.number,
    last: last.number,
    count: vouchers.length,
    redeemed,
    voided: ended.length - redeemed,
    missing: missingVouchers(
      { first: serialOf(first.number), last: serialOf(last.number) },
      ended.map(({ number }) => serialOf(number)),
    ),
  };
};

/** Batches with all of their vouchers, in the order that is asked for. */
const byTransfers = async (
  read: Read,
  transfers: ReadonlyArray<string>,
): Promise<ReadonlyArray<VoucherBatch>> => {
  if (transfers.length === 0) return [];
  const { db, voucher, voucherEnd } = within(read);
  const rows = await db
    .select({ voucher, end: voucherEnd })
    .from(voucher)
    .leftJoin(
      voucherEnd,
      and(eq(voucherEnd.villageId, voucher.villageId), eq(voucherEnd.serial, voucher.serial)),
    )
    .where(and(eq(voucher.villageId, read.village), inArray(voucher.transferId, [...transfers])))
    .orderBy(voucher.serial);
  const vouchers = rows.map((row) => voucherOf(row.voucher, row.end));
  const batches = Map.groupBy(vouchers, ({ transfer }) => transfer);
  return [...batches.values()].map(batchOf);
};

export const byTransfer = async (read: Read, id: TransferId): Promise<VoucherBatch | null> =>
  (await byTransfers(read, [id]))[0] ?? null;

/** Batches, the newest first. */
export const page = async (read: Read, request: PageRequest): Promise<Page<VoucherBatch>> => {
  const { db, voucher } = within(read);
  const own = eq(voucher.villageId, read.village);
  const { limit, offset } = limits(request);
  const rows = await db
    .select({ transfer: voucher.transferId })
    .from(voucher)
    .where(own)
    .groupBy(voucher.transferId)
    .orderBy(desc(min(voucher.serial)))
    .limit(limit)
    .offset(offset);
  const [all] = await db
    .select({ total: countDistinct(voucher.transferId) })
    .from(voucher)
    .where(own);
  const batches = await byTransfers(
    read,
    rows.map(({ transfer }) => transfer),
  );
  return { rows: batches.toReversed(), total: all?.total ?? 0 };
};
