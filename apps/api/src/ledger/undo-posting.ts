import { goods, journal, movements, redemptions, transfers, type Write } from "@huzhu/db";
import {
  AlreadyReversed,
  type Posting,
  type Reason,
  type ReverseRefusal,
  reverse,
  reverseConversion,
  TransferId,
} from "@huzhu/domain/points";
import { leftOf, returnRedemption } from "@huzhu/domain/store";
import { Result } from "effect";
import { giveBack } from "../redemptions/give-back.ts";
import type { Circumstances } from "./circumstances.ts";
import { lockForUndoing, originalOf } from "./original.ts";

interface Undoing extends Circumstances {
  /** The transfer that undoes it. */
  readonly reversal: TransferId;
  readonly why: string;
  /** The transfer that stands for the one undone from now on, where one does. */
  readonly replacement: TransferId | null;
}

type Of<Tag extends Reason["_tag"]> = Extract<Reason, { readonly _tag: Tag }>;
type Postings = Promise<Result.Result<ReadonlyArray<Posting>, ReverseRefusal>>;

/** Both halves of a conversion are undone, whichever was asked for. */
const conversionBack = async (
  tx: Write,
  booked: transfers.BookedTransfer,
  { other, side }: Of<"ByConversion">,
  undoing: Undoing,
): Postings => {
  const second = await transfers.byId(tx, other);
  if (!second) throw new Error(`The other half of the conversion, ${other}, is not there.`);
  const { reversal, why, now } = undoing;
  const asked = await originalOf(tx, booked);
  const rest = await originalOf(tx, second);
  const also = TransferId.make(undoing.newId());
  const out = side === "out";
  const facts = {
    books: await lockForUndoing(tx, [asked, rest], undoing),
    originals: out ? { out: asked, in: rest } : { out: rest, in: asked },
    transfers: out ? { out: reversal, in: also } : { out: also, in: reversal },
    why,
  };
  return Result.map(reverseConversion(facts, now), (back) => [back.in, back.out]);
};

const transferBack = async (
  tx: Write,
  booked: transfers.BookedTransfer,
  undoing: Undoing,
): Postings => {
  const { reversal: id, why, replacement, now } = undoing;
  const original = await originalOf(tx, booked);
  const books = await lockForUndoing(tx, [original], undoing);
  const reversed = reverse({ books, original, id, why, replacement }, now);
  return Result.map(reversed, ({ posting }) => [posting]);
};

/** The goods are back on the shelf. */
const goodsBack = async (
  tx: Write,
  { redemption: id }: Of<"ByRedemption">,
  { actor, why, now }: Undoing,
): Promise<void> => {
  const redemption = await redemptions.byId(tx, id);
  if (!redemption) throw new Error(`The redemption ${id} is not there.`);
  const { lines } = redemption;
  await goods.lock(
    tx,
    lines.map(({ good }) => good),
  );
  await movements.append(tx, returnRedemption({ lines, why }, now), { actor, redemption: id });
};

/** Of a redemption of which some came back before, what is left of it comes back now. */
const restBack = async (
  tx: Write,
  { redemption: id }: Of<"ByRedemption">,
  { reversal: transfer, ...undoing }: Undoing,
): Promise<Result.Result<void, ReverseRefusal> | null> => {
  const made = await redemptions.byId(tx, id);
  const returned = made ? (await transfers.returnedSince(tx, made.recordedAt))(id) : [];
  const last = returned.at(-1);
  if (!made || !last) return null;
  const back = returned.flatMap(({ reason }) => reason.lines);
  const rest = leftOf({ id, lines: made.lines, back }).filter(({ pieces }) => pieces > 0);
  if (rest.length === 0) return Result.fail(new AlreadyReversed({ by: last.transfer }));
  const brought = rest.map(({ good, pieces }) => ({ good, pieces, broken: false }));
  const given = await giveBack(tx, made, brought, { transfer, ...undoing });
  if (Result.isSuccess(given)) return Result.void;
  const { failure } = given;
  // Nothing of a redemption that was paid with money came back in part before.
  if (failure._tag === "NotInRedemption" || failure._tag === "PaidWithMoney") {
    throw new Error("What is left cannot come back.");
  }
  return Result.fail(failure);
};

/** Undoes a transfer with its lots, and brings back the goods that were taken for its points. */
export const undoPosting = async (
  tx: Write,
  booked: transfers.BookedTransfer,
  undoing: Undoing,
): Promise<Result.Result<void, ReverseRefusal>> => {
  const { reason } = booked.transfer;
  const rest = reason._tag === "ByRedemption" ? await restBack(tx, reason, undoing) : null;
  if (rest) return rest;
  const decided =
    reason._tag === "ByConversion"
      ? await conversionBack(tx, booked, reason, undoing)
      : await transferBack(tx, booked, undoing);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const { actor, attempt } = undoing;
  await journal.append(
    tx,
    decided.success.map((posting) => ({ posting, actor, attempt })),
  );
  if (reason._tag === "ByRedemption") await goodsBack(tx, reason, undoing);
  return Result.void;
};
