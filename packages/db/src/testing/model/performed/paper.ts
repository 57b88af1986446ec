import {
  AccountId,
  type EndedVoucher,
  issueVouchers,
  type NotOut,
  Points,
  type PostRefusal,
  redeemVoucher,
  TransferId,
  type Voucher,
  VoucherNumber,
  voidVoucher,
} from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { and, eq, sql } from "drizzle-orm";
import { Result } from "effect";
import { keep } from "../../../log/append.ts";
import * as books from "../../../repositories/books.ts";
import * as journal from "../../../repositories/journal.ts";
import { number } from "../../../sums.ts";
import { type Write, within } from "../../../unit.ts";
import { ACTOR } from "../../village.ts";
import type { Wish } from "../command.ts";
import type { Deed } from "../deed.ts";
import { chanceOf } from "../expected/paper.ts";
import { accountId, accountIn, nowOf, points, transferId } from "./facts.ts";
import { append } from "./sides.ts";

const actor = JSON.stringify(ACTOR);

const serialOf = (name: string): number => Number(name.slice(0, 7));

const lastSerial = async (tx: Write): Promise<number> => {
  const { db, voucher } = within(tx);
  const [row] = await db
    .select({ last: number(sql`coalesce(max(${voucher.serial}), 0)`) })
    .from(voucher)
    .where(eq(voucher.villageId, tx.village));
  return row?.last ?? 0;
};

/** Issues vouchers whose serials run on from the last. */
export const issue = async (
  tx: Write,
  deed: Deed,
  { worth, count }: Extract<Wish, { readonly verb: "issue" }>,
) => {
  await journal.lock(tx);
  const last = await lastSerial(tx);
  const open = await books.lock(tx, { accounts: ["issuance", "vouchers"].map(accountId) });
  const issued = issueVouchers(
    {
      books: open,
      transfer: transferId(deed.id),
      issuance: accountIn(open, "issuance"),
      vouchers: accountIn(open, "vouchers"),
      worth: points(worth),
      chances: Array.from({ length: count }, (_, nth) => chanceOf(last + 1 + nth)),
      last,
      why: "表彰",
    },
    nowOf(deed),
  );
  if (Result.isFailure(issued)) return Result.fail(issued.failure);
  await append(tx, deed, [issued.success.posting]);
  const rows = issued.success.vouchers.map((one) => ({
    subject: String(serialOf(one.number)),
    row: {
      villageId: tx.village,
      serial: serialOf(one.number),
      number: one.number,
      denomination: one.worth,
      transferId: one.transfer,
      issuedAt: one.issuedAt,
      actor,
    },
  }));
  return Result.succeed(await keep(tx, "voucher", rows, deed.at));
};

const find = async (tx: Write, serial: number): Promise<Voucher | null> => {
  const { db, voucher, voucherEnd } = within(tx);
  const [row] = await db
    .select({ voucher, end: voucherEnd })
    .from(voucher)
    .leftJoin(
      voucherEnd,
      and(eq(voucherEnd.villageId, voucher.villageId), eq(voucherEnd.serial, voucher.serial)),
    )
    .where(and(eq(voucher.villageId, tx.village), eq(voucher.serial, serial)));
  if (!row) return null;
  const { end } = row;
  return {
    number: VoucherNumber.make(row.voucher.number),
    worth: Points.make(row.voucher.denomination),
    transfer: TransferId.make(row.voucher.transferId),
    issuedAt: Instant.make(row.voucher.issuedAt),
    end: end && {
      kind: end.kind === "void" ? "void" : "redeemed",
      at: Instant.make(end.at),
      account: end.accountId === null ? null : AccountId.make(end.accountId),
      transfer: TransferId.make(end.transferId),
      why: end.why,
    },
  };
};

const end = async (
  tx: Write,
  deed: Deed,
  ended: Result.Result<EndedVoucher, NotOut | PostRefusal>,
) => {
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  const { voucher, posting } = ended.success;
  if (!voucher.end) throw new Error("a voucher that ended has no end");
  await append(tx, deed, [posting]);
  const { kind, at, account, transfer, why } = voucher.end;
  const serial = serialOf(voucher.number);
  const how = { kind, at, accountId: account, transferId: transfer, why, actor };
  const row = { villageId: tx.village, serial, ...how };
  return Result.succeed(await keep(tx, "voucherEnd", [{ subject: String(serial), row }], at));
};

/** Takes a voucher back; whoever guesses gets the serial right and the chance wrong. */
export const redeem = async (
  tx: Write,
  deed: Deed,
  { to, guess }: Extract<Wish, { readonly verb: "redeem" }>,
) => {
  const open = await books.lock(tx, { accounts: ["vouchers", to].map(accountId) });
  const found = await find(tx, serialOf(deed.about));
  const paper = guess ? `${deed.about.slice(0, 8)}000000` : deed.about;
  const facts = {
    books: open,
    transfer: transferId(deed.id),
    vouchers: accountIn(open, "vouchers"),
    holder: accountIn(open, to),
    number: VoucherNumber.make(paper),
    found,
    origin: "granted",
    expires: null,
  } as const;
  return end(tx, deed, redeemVoucher(facts, nowOf(deed)));
};

export const makeVoid = async (tx: Write, deed: Deed) => {
  const open = await books.lock(tx, { accounts: ["vouchers", "issuance"].map(accountId) });
  const facts = {
    books: open,
    transfer: transferId(deed.id),
    vouchers: accountIn(open, "vouchers"),
    issuance: accountIn(open, "issuance"),
    number: VoucherNumber.make(deed.about),
    found: await find(tx, serialOf(deed.about)),
    why: "撕坏了",
  };
  return end(tx, deed, voidVoucher(facts, nowOf(deed)));
};
