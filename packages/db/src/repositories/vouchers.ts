import { serialOf, type TransferId, type Voucher, type VoucherEnd } from "@huzhu/domain/points";
import { and, count, eq, inArray, isNull, max, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptVoucher } from "../nouns/kept-voucher.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { voucherOf } from "../rows/journal.ts";
import { type Read, type Write, within } from "../unit.ts";

export interface VoucherQuery {
  readonly batch?: TransferId | undefined;
  readonly state?: "issued" | VoucherEnd["kind"] | undefined;
}

/** Writes vouchers down, behind the transfer that issued them. */
export const issue = async (
  tx: Write,
  vouchers: ReadonlyArray<Voucher>,
  by: Actor,
): Promise<void> => {
  const [first] = vouchers;
  if (!first) return;
  const kept = vouchers.map(({ number, worth, transfer, issuedAt }) => {
    const serial = serialOf(number);
    const row = { villageId: tx.village, serial, number, denomination: worth, issuedAt };
    const whole = { ...row, transferId: transfer, actor: JSON.stringify(by) };
    return { subject: String(serial), row: whole };
  });
  await keep(tx, "voucher", kept, first.issuedAt);
};

/** Writes down how a voucher ended, behind the transfer that its worth went by. */
export const end = async (tx: Write, { number, end: ended }: Voucher, by: Actor): Promise<void> => {
  if (!ended) throw new Error(`the voucher ${number} has not ended`);
  const serial = serialOf(number);
  const { kind, at, account: accountId, transfer: transferId, why } = ended;
  const row = { villageId: tx.village, serial, kind, at, accountId, transferId, why };
  const whole = { ...row, actor: JSON.stringify(by) };
  await keep(tx, "voucherEnd", [{ subject: String(serial), row: whole }], at);
};

/** The serial of the last voucher; `0` before the first. */
export const lastSerial = async (read: Read): Promise<number> => {
  const { db, voucher } = within(read);
  const [row] = await db
    .select({ last: max(voucher.serial) })
    .from(voucher)
    .where(eq(voucher.villageId, read.village));
  return row?.last ?? 0;
};

const kept = (read: Read, filter: SQL | undefined) => {
  const { db, voucher, voucherEnd } = within(read);
  return db
    .select({ voucher, end: voucherEnd })
    .from(voucher)
    .leftJoin(
      voucherEnd,
      and(eq(voucherEnd.villageId, voucher.villageId), eq(voucherEnd.serial, voucher.serial)),
    )
    .where(and(eq(voucher.villageId, read.village), filter))
    .orderBy(voucher.serial)
    .$dynamic();
};

/** Vouchers by their serials; in a unit that has locked the journal nobody ends them meanwhile. */
export const bySerials = async (
  read: Read,
  serials: ReadonlyArray<number>,
): Promise<ReadonlyMap<number, KeptVoucher>> => {
  if (serials.length === 0) return new Map();
  const { voucher } = within(read);
  const rows = await kept(read, inArray(voucher.serial, [...serials]));
  return new Map(rows.map((row) => [row.voucher.serial, voucherOf(row.voucher, row.end)]));
};

/** Vouchers in the order of their serials. */
export const page = async (
  read: Read,
  { batch, state }: VoucherQuery,
  request: PageRequest,
): Promise<Page<KeptVoucher>> => {
  const { db, voucher, voucherEnd } = within(read);
  const ended =
    state === "issued" ? isNull(voucherEnd.serial) : state && eq(voucherEnd.kind, state);
  const filter = and(batch && eq(voucher.transferId, batch), ended);
  const { limit, offset } = limits(request);
  const rows = await kept(read, filter).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(voucher)
    .leftJoin(
      voucherEnd,
      and(eq(voucherEnd.villageId, voucher.villageId), eq(voucherEnd.serial, voucher.serial)),
    )
    .where(and(eq(voucher.villageId, read.village), filter));
  return { rows: rows.map((row) => voucherOf(row.voucher, row.end)), total: all?.total ?? 0 };
};
