import { Result } from "effect";
import type { Account } from "../points/account.ts";
import type { TransferId } from "../points/ids.ts";
import { Points } from "../points/points.ts";
import { type PostRefusal, post } from "../points/post.ts";
import type { Books, Posting } from "../points/posting.ts";
import { move } from "../points/transfer.ts";
import type { Instant } from "../time/instant.ts";
import type { Fund } from "./fund.ts";
import type { Gift } from "./gift.ts";
import { openLine } from "./line-of.ts";
import { EarmarkElsewhere, type LineClosed, type UnknownLine } from "./refusals.ts";

export interface ReceiveFacts {
  readonly books: Books;
  readonly fund: Fund;
  readonly source: Account;
  /** The purse of the gift's line and place. */
  readonly purse: Account;
}

export type ReceiveRefusal = UnknownLine | LineClosed | EarmarkElsewhere | PostRefusal;

/** Under which name and when something is written into the journal. */
export interface Writing {
  readonly transfer: TransferId;
  readonly now: Instant;
}

/** 进账: money comes in from outside, onto a line that its giver's wish allows. */
export const receiveGift = (
  { books, fund, source, purse }: ReceiveFacts,
  gift: Gift,
  { transfer: id, now: recordedAt }: Writing,
): Result.Result<Posting, ReceiveRefusal> =>
  Result.gen(function* () {
    const line = yield* openLine(fund, gift.line);
    const { earmark } = gift;
    if (earmark !== null && !earmark.lines.includes(gift.line)) {
      return yield* Result.fail(new EarmarkElsewhere({ title: line.title }));
    }
    const amount = Points.make(gift.fen);
    const { id: named, source: from, place, on: eventDate } = gift;
    const reason = {
      ...({ _tag: "ByContribution", gift: named, source: from } as const),
      ...{ line: line.code, place },
    };
    const entries = move(source.id, purse.id, amount);
    const opens = new Map([
      [purse.id, [{ origin: "gifted", expires: null, amount, gift: named } as const]],
    ]);
    return yield* post(books, { id, entries, eventDate, recordedAt, reason }, { opens });
  });
