import { Result, Schema } from "effect";
import type { TransferId } from "../points/ids.ts";
import { type LotUse, lotKey } from "../points/lot.ts";
import { add, type Points, sum, times, ZERO } from "../points/points.ts";
import { type PostRefusal, post } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import type { ReturnedLine } from "../points/reason.ts";
import { AlreadyReversed, type Original } from "../points/reverse.ts";
import { move } from "../points/transfer.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import type { BatchPart } from "./batch.ts";
import { GoodId, type RedemptionId } from "./ids.ts";
import type { RedemptionLine } from "./redeem.ts";
import { returnRedemption } from "./return-redemption.ts";
import type { Movement } from "./stock.ts";
import { summarise } from "./taken.ts";
import { TopUp } from "./top-up.ts";

/** More pieces than are left of the redemption, or a good that it never had; `left` is how many are. */
export class NotInRedemption extends Schema.TaggedClass<NotInRedemption>()("NotInRedemption", {
  good: GoodId,
  left: Schema.Int,
}) {}

/** Part of the price was paid in money, so that it comes back as a whole or not at all. */
export class PaidWithMoney extends Schema.TaggedClass<PaidWithMoney>()("PaidWithMoney", {
  fen: TopUp.fields.fen,
}) {}

/** Pieces of a good that somebody brings back. */
export const BroughtBack = Schema.Struct({
  good: GoodId,
  pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 })),
  broken: Schema.Boolean,
});
export type BroughtBack = typeof BroughtBack.Type;

/** All that a return of some goods needs to know; loaded and locked before the rule is asked. */
export interface ReturnFacts {
  /** Among its lots are all those that the redemption drew from. */
  readonly books: Books;
  readonly id: TransferId;
  readonly redemption: Parameters<typeof leftOf>[0] & { readonly topUp: TopUp | null };
  /** The redemption's transfer, with what it drew of lots. */
  readonly original: Original;
  /** What earlier returns gave back to lots; amounts are negative. */
  readonly givenBack: ReadonlyArray<LotUse>;
  readonly why: string;
}

export type ReturnRefusal = NotInRedemption | PaidWithMoney | AlreadyReversed | PostRefusal;

/** What a return changes: a transfer back, and the pieces that come back into their batches. */
export interface PartReturned {
  readonly posting: Posting;
  readonly movements: ReadonlyArray<Movement>;
  readonly lines: ReadonlyArray<ReturnedLine>;
  readonly points: Points;
}

/** What is left of a redemption, line by line, once some of it came back. */
export const leftOf = ({
  lines,
  back,
}: {
  readonly id: RedemptionId;
  readonly lines: ReadonlyArray<RedemptionLine>;
  /** What came back of it before. */
  readonly back: ReadonlyArray<Pick<ReturnedLine, "good" | "pieces">>;
}): ReadonlyArray<RedemptionLine> =>
  lines.map((line) => {
    const gone = back
      .filter(({ good }) => good === line.good)
      .reduce((n, { pieces }) => n + pieces, 0);
    const pieces = line.pieces - gone;
    return { ...line, pieces, points: times(line.price, pieces) };
  });

/** What a redemption still holds of lots, the latest first: what it took last comes back first. */
const stillDrawn = ({ original, givenBack }: ReturnFacts): ReadonlyArray<LotUse> => {
  const back = new Map<string, Points>();
  for (const { lot, amount } of givenBack) {
    back.set(lotKey(lot), add(back.get(lotKey(lot)) ?? ZERO, amount));
  }
  return original.uses
    .map((use) => ({ ...use, amount: add(use.amount, back.get(lotKey(use.lot)) ?? ZERO) }))
    .filter(({ amount }) => amount > 0)
    .toReversed();
};

const pricedBack = (
  facts: ReturnFacts,
  brought: ReadonlyArray<BroughtBack>,
): Result.Result<ReadonlyArray<RedemptionLine & Pick<BroughtBack, "broken">>, NotInRedemption> => {
  const left = new Map(leftOf(facts.redemption).map((line) => [line.good, line]));
  const lines: Array<RedemptionLine & Pick<BroughtBack, "broken">> = [];
  for (const { good, pieces, broken } of brought) {
    const line = left.get(good);
    if (!line || line.pieces < pieces) {
      return Result.fail(new NotInRedemption({ good, left: line?.pieces ?? 0 }));
    }
    left.set(good, { ...line, pieces: line.pieces - pieces });
    lines.push({ ...line, pieces, broken, points: times(line.price, pieces) });
  }
  return Result.succeed(lines);
};

/**
 * 退回一部分: takes some goods of a redemption back at the price that they had cost, as if they had never
 * been taken: the lots that were drawn last get back what they gave, with their last days, and the
 * pieces go into the batches that they were of. Refused where the redemption was undone, was paid in
 * part with money, or has not so many pieces left.
 */
export const returnPart = (
  facts: ReturnFacts,
  brought: ReadonlyArray<BroughtBack>,
  now: Instant,
): Result.Result<PartReturned, ReturnRefusal> =>
  Result.gen(function* () {
    const { books, id, redemption, original, why } = facts;
    if (original.reversedBy !== null) {
      return yield* Result.fail(new AlreadyReversed({ by: original.reversedBy }));
    }
    const { topUp } = redemption;
    if (topUp !== null) return yield* Result.fail(new PaidWithMoney({ fen: topUp.fen }));
    const priced = yield* pricedBack(facts, brought);
    const points = sum(priced.map((line) => line.points));
    const [taken, gained] = original.lines;
    if (!taken || !gained) throw new Error("The redemption moved no points.");
    const { account: to } = taken;
    const lines = priced.map(({ good, pieces, points: worth, broken }) => ({
      ...{ good, pieces, broken, points: worth },
    }));
    const told = { lines, summary: summarise(priced), why };
    const reason = { _tag: "ByReturn", redemption: redemption.id, ...told } as const;
    const eventDate = localDate(now);
    const entries = move(gained.account, to, points);
    const transfer = { id, entries, eventDate, recordedAt: now, reason };
    const terms = { restores: stillDrawn(facts), earned: new Map([[to, ZERO]]) };
    const posting = yield* post(books, transfer, terms);
    const movements = returnRedemption({ lines: priced, why }, now);
    return { posting, movements, lines, points };
  });

/** What came back broken goes out again at once, of the very batches into which it came. */
export const brokenBack = (
  { good, eventDate, recordedAt, note }: Movement,
  parts: ReadonlyArray<BatchPart>,
): ReadonlyArray<Movement> =>
  parts.map(({ batch, pieces }) => ({
    ...{ good, kind: "damage", pieces: -pieces, of: batch, eventDate, recordedAt, note },
  }));
