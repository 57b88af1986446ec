import {
  DonorId,
  type FundLine,
  fundAccounts,
  fundFrom,
  type Gift,
  GiftId,
  LineCode,
  type LinePayment,
  newPurse,
  PaymentId,
  payFromLine,
  receiveGift,
  SOURCE,
  SPENT,
} from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { type Account, type Books, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import * as accounts from "../repositories/accounts.ts";
import * as books from "../repositories/books.ts";
import * as fundBook from "../repositories/fund-book.ts";
import * as journal from "../repositories/journal.ts";
import type { Write } from "../unit.ts";
import { ACTOR, ADMIN, NOW, TODAY } from "./village.ts";

const BY = { by: ADMIN.id, at: NOW };
const canteen = LineCode.make("canteen");

export const CANTEEN: FundLine = {
  ...{ code: canteen, title: "老年食堂", purpose: "买菜", open: true, decision: "纪要1号" },
  ...{ plans: [{ year: 2026, fen: Fen.make(50_000) }], threshold: Fen.make(20_000) },
};
export const DONOR = {
  ...{ id: DonorId.make("lin"), name: "林老板", source: "enterprise" as const },
  ...{ person: true, named: true },
};
export const GIFT: Gift = {
  ...{ id: GiftId.make("g"), source: "enterprise", donor: DONOR.id, line: canteen, place: "bank" },
  ...{ fen: Fen.make(30_000), on: TODAY, instalment: null, note: "" },
  earmark: { lines: [canteen], use: null },
};
export const PAYMENT: LinePayment = {
  ...{ id: PaymentId.make("p"), line: canteen, place: "bank", use: null, title: "买菜" },
  ...{ payees: [{ name: "老周菜店", household: null, fen: Fen.make(8_000) }], on: TODAY },
};

const purse = newPurse({ line: canteen, place: "bank" }).id;
const accountIn = ({ accounts: all }: Books, id: string): Account => {
  const found = all.find((account) => account.id === id);
  if (!found) throw new Error(`There is no account ${id}.`);
  return found;
};

/** Pays from the canteen's line as the desk does: the posting and the line in the fund's book. */
export const payFromCanteen = async (
  tx: Write,
  payment: LinePayment,
  transfer: TransferId,
): Promise<void> => {
  await journal.lock(tx);
  const open = await books.lock(tx, {
    accounts: [purse, SPENT.id],
    spendings: [{ account: purse, most: null }],
  });
  const facts = { books: open, purse: accountIn(open, purse), spent: accountIn(open, SPENT.id) };
  const fund = fundFrom(await fundBook.entries(tx));
  const made = payFromLine({ ...facts, fund }, payment, { transfer, now: NOW });
  const posting = Result.getOrThrow(made);
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  await fundBook.append(tx, [{ _tag: "Paid", payment, transfer }], BY);
};

/** A line with a gift on it, of which part was paid out. */
export const liveWithFund = async (tx: Write): Promise<void> => {
  await accounts.openAll(tx, fundAccounts(canteen));
  await fundBook.append(
    tx,
    [
      { _tag: "LineSet", line: CANTEEN },
      { _tag: "DonorSet", donor: DONOR },
    ],
    BY,
  );
  const [came, went] = [TransferId.make("came"), TransferId.make("went")];
  const empty = await books.lock(tx, { accounts: [purse, SOURCE.id] });
  const opened = fundFrom(await fundBook.entries(tx));
  const received = receiveGift(
    {
      books: empty,
      fund: opened,
      purse: accountIn(empty, purse),
      source: accountIn(empty, SOURCE.id),
    },
    GIFT,
    { transfer: came, now: NOW },
  );
  const gift = { posting: Result.getOrThrow(received), actor: ACTOR, attempt: null };
  await journal.append(tx, [gift]);
  await fundBook.append(tx, [{ _tag: "GiftReceived", gift: GIFT, transfer: came }], BY);
  await payFromCanteen(tx, PAYMENT, went);
};
