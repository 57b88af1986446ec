import { type Actor, batches, movements, type Write } from "@huzhu/db";
import {
  type AwardGoods,
  type AwardPayment,
  type NoWholePieces,
  piecesOf,
  type Round,
} from "@huzhu/domain/incentives";
import { type Good, type OutOfStock, stockAfter, type WrongDirection } from "@huzhu/domain/store";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";

interface Handing {
  /** Locked until the unit ends. */
  readonly good: Good;
  readonly worth: AwardGoods["worth"];
  readonly now: Instant;
  readonly actor: Actor;
}

/** Takes what everybody gets out of the stock, a movement for each of them; all of it or nothing. */
export const payGoods = async (
  tx: Write,
  { scheme, period }: Round,
  payments: ReadonlyArray<AwardPayment>,
  { good, worth, now, actor }: Handing,
): Promise<Result.Result<void, NoWholePieces | OutOfStock | WrongDirection>> => {
  const lines = piecesOf(payments, { worth });
  if (Result.isFailure(lines)) return Result.fail(lines.failure);
  const all = lines.success.reduce((sum, { pieces }) => sum + pieces, 0);
  const [fresh = good] = await batches.fresh(tx, [good], localDate(now));
  const after = stockAfter(fresh, { kind: "award", pieces: -all });
  if (Result.isFailure(after)) return Result.fail(after.failure);
  const note = `评奖：${scheme.title}（${period}）`;
  const when = { eventDate: localDate(now), recordedAt: now };
  const going = { kind: "award", good: good.id, note, ...when } as const;
  const moved = lines.success.map(({ pieces }) => ({ ...going, pieces: -pieces }));
  await movements.append(tx, moved, { actor, redemption: null });
  return Result.void;
};
