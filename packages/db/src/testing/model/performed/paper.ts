import {
  type EndedVoucher,
  issueVouchers,
  type NotOut,
  type PostRefusal,
  redeemVoucher,
  serialOf,
  type Voucher,
  VoucherNumber,
  voidVoucher,
} from "@huzhu/domain/points";
import { Result } from "effect";
import * as books from "../../../repositories/books.ts";
import * as vouchers from "../../../repositories/vouchers.ts";
import type { Write } from "../../../unit.ts";
import { ACTOR } from "../../village.ts";
import type { Wish } from "../command.ts";
import type { Deed } from "../deed.ts";
import { chanceOf } from "../expected/paper.ts";
import { accountId, accountIn, nowOf, points, transferId } from "./facts.ts";
import { append } from "./sides.ts";

/** Issues vouchers whose serials run on from the last. */
export const issue = async (
  tx: Write,
  deed: Deed,
  { worth, count }: Extract<Wish, { readonly verb: "issue" }>,
) => {
  const last = await vouchers.lastSerial(tx);
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
  return Result.succeed(await vouchers.issue(tx, issued.success.vouchers, ACTOR));
};

const find = async (tx: Write, { about }: Deed): Promise<Voucher | null> => {
  const serial = serialOf(VoucherNumber.make(about));
  return (await vouchers.bySerials(tx, [serial])).get(serial) ?? null;
};

const end = async (
  tx: Write,
  deed: Deed,
  ended: Result.Result<EndedVoucher, NotOut | PostRefusal>,
) => {
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  const { voucher, posting } = ended.success;
  await append(tx, deed, [posting]);
  return Result.succeed(await vouchers.end(tx, voucher, ACTOR));
};

/** Takes a voucher back; whoever guesses gets the serial right and the chance wrong. */
export const redeem = async (
  tx: Write,
  deed: Deed,
  { to, guess }: Extract<Wish, { readonly verb: "redeem" }>,
) => {
  const open = await books.lock(tx, { accounts: ["vouchers", to].map(accountId) });
  const found = await find(tx, deed);
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
    found: await find(tx, deed),
    why: "撕坏了",
  };
  return end(tx, deed, voidVoucher(facts, nowOf(deed)));
};
