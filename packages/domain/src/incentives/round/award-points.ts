import type { Result } from "effect";
import type { Fen } from "../../money/fen.ts";
import type { AccountId, TransferId } from "../../points/ids.ts";
import { Points } from "../../points/points.ts";
import { type PostRefusal, post } from "../../points/post.ts";
import type { Books, Posting } from "../../points/posting.ts";
import type { Scale } from "../../points/scale.ts";
import { move } from "../../points/transfer.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { AwardPayment } from "./finish-round.ts";
import type { Round } from "./round.ts";

/** How many points of a scale an amount is, in smallest units; null where points have no worth. */
export const pointsOf = (
  { reward, worth }: Round["scheme"],
  amount: Fen,
  scale: Scale,
): Points | null =>
  reward === "points" && worth ? Points.make(Math.floor(amount / worth) * 10 ** scale) : null;

interface Facts {
  readonly books: Books;
  readonly issuance: AccountId;
  readonly to: AccountId;
  readonly transfer: TransferId;
  readonly scale: Scale;
  /** The last day on which they can be spent. */
  readonly expires: CalendarDate | null;
}

/** Gives one candidate the points of an award; a second transfer for the same is refused by its subject. */
export const awardPoints = (
  { id: round, scheme, from, to: last }: Round,
  { candidate, amount }: AwardPayment,
  { books, issuance, to, transfer: id, scale, expires }: Facts,
  now: Instant,
): Result.Result<Posting, PostRefusal> => {
  const points = pointsOf(scheme, amount, scale);
  if (points === null) throw new Error("The round does not pay in points.");
  const reason = { _tag: "ByAward", round, candidate, title: scheme.title, from, last } as const;
  const entries = move(issuance, to, points);
  const transfer = { id, entries, eventDate: localDate(now), recordedAt: now, reason };
  return post(books, transfer, { credit: { origin: "granted", expires } });
};
