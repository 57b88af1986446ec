import { NotFound } from "@huzhu/contract";
import { books, fundBook, journal, type Write } from "@huzhu/db";
import {
  type Fund,
  fulfils,
  type Gift,
  type InstalmentDiffers,
  type InstalmentNotOpen,
  lineOf,
  purseId,
  type ReceiveRefusal,
  receiveGift as receive,
  SOURCE,
} from "@huzhu/domain/fund";
import type { Posting } from "@huzhu/domain/points";
import { Result } from "effect";
import { accountIn } from "../ledger/people-account.ts";
import type { FundWriting } from "./writing.ts";

type Refusal = ReceiveRefusal | InstalmentNotOpen | InstalmentDiffers | NotFound;

/** A gift is from somebody who is known, and where it keeps a promise, the whole of an instalment. */
const asPromised = (
  { donors, pledges }: Fund,
  gift: Gift,
): Result.Result<void, InstalmentNotOpen | InstalmentDiffers | NotFound> => {
  if (gift.donor !== null && !donors.has(gift.donor)) {
    return Result.fail(new NotFound({ what: "donor" }));
  }
  if (gift.instalment === null) return Result.void;
  const pledge = pledges.get(gift.instalment.pledge);
  return pledge
    ? fulfils(pledge, gift, gift.instalment.number)
    : Result.fail(new NotFound({ what: "pledge" }));
};

/** 进账: money comes into a purse, and the book says from whom. The journal is locked before. */
export const receiveGift = async (
  tx: Write,
  gift: Gift,
  { transfer, now, actor, attempt, staff }: FundWriting,
): Promise<Result.Result<Posting, Refusal>> => {
  const fund = await fundBook.fund(tx);
  const may = Result.flatMap(lineOf(fund, gift.line), () => asPromised(fund, gift));
  if (Result.isFailure(may)) return Result.fail(may.failure);
  const purse = purseId(gift);
  const open = await books.lock(tx, { accounts: [purse, SOURCE.id] });
  const facts = { books: open, fund, purse: accountIn(open, purse) };
  const made = receive({ ...facts, source: accountIn(open, SOURCE.id) }, gift, { transfer, now });
  if (Result.isFailure(made)) return made;
  await journal.append(tx, [{ posting: made.success, actor, attempt }]);
  await fundBook.append(tx, [{ _tag: "GiftReceived", gift, transfer }], { by: staff.id, at: now });
  return made;
};
