import { Result, Schema } from "effect";
import type { Account } from "../points/account.ts";
import { Points } from "../points/points.ts";
import { type PostRefusal, post } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import { move } from "../points/transfer.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { drawMoney, earmarkOf, movedOn } from "./draw-money.ts";
import type { Fund } from "./fund.ts";
import { SomeFen } from "./gift.ts";
import { Words } from "./line.ts";
import { lineOf, openLine } from "./line-of.ts";
import { PurseOf } from "./place.ts";
import type { Writing } from "./receive-gift.ts";
import { type LineClosed, LineShort, type UnknownLine } from "./refusals.ts";

/** 调拨: money moves from one purse of the fund to another one. */
export const MoneyMove = Schema.Struct({
  from: PurseOf,
  to: PurseOf,
  fen: SomeFen,
  on: CalendarDate,
  why: Words(60),
});
export type MoneyMove = typeof MoneyMove.Type;

export interface MoveFacts {
  /** With all open lots of the purse that gives. */
  readonly books: Books;
  readonly fund: Fund;
  readonly from: Account;
  readonly to: Account;
}

/** It would move to where it is. */
export class SamePurse extends Schema.TaggedClass<SamePurse>()("SamePurse", {}) {}

export type MoveRefusal = UnknownLine | LineClosed | LineShort | SamePurse | PostRefusal;

/**
 * Moves money between lines, or between bank and cash box. It stays the money of the gifts by which
 * it came, so that what was given for some lines alone moves to those only. A closed line gives.
 */
export const moveMoney = (
  { books, fund, from, to }: MoveFacts,
  wanted: MoneyMove,
  { transfer: id, now: recordedAt }: Writing,
): Result.Result<Posting, MoveRefusal> =>
  Result.gen(function* () {
    if (from.id === to.id) return yield* Result.fail(new SamePurse());
    const { title } = yield* lineOf(fund, wanted.from.line);
    const { code } = yield* openLine(fund, wanted.to.line);
    const { free, uses } = drawMoney(books.lots, from, wanted.fen, (lot) => {
      const earmark = earmarkOf(fund, lot);
      return earmark === null || earmark.lines.includes(code) ? 0 : null;
    });
    if (free < wanted.fen) {
      const [{ balance }, amount] = [from, wanted.fen];
      const short = amount - free;
      return yield* Result.fail(
        new LineShort({ title, place: wanted.from.place, balance, free, amount, short }),
      );
    }
    const reason = {
      ...({ _tag: "ByFundMove", from: wanted.from } as const),
      ...{ to: wanted.to, why: wanted.why },
    };
    const entries = move(from.id, to.id, Points.make(wanted.fen));
    const transfer = { id, entries, eventDate: wanted.on, recordedAt, reason };
    const draws = new Map([[from.id, uses]]);
    const opens = new Map([[to.id, movedOn(books.lots, uses)]]);
    return yield* post(books, transfer, { draws, opens });
  });
