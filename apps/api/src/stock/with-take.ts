import { NotFound, type StockTakeView } from "@huzhu/contract";
import { journal, stockBook, type Write } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import type { StockSaid, StockTake, StockTakeId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { takeView } from "./take-views.ts";

interface Taking {
  readonly tx: Write;
  readonly now: Instant;
  readonly staff: Pick<Staff, "id">;
}

/** Looks a stock take up, writes down what was decided about it, and answers how it stands then. */
export const withTake = async <Refusal>(
  { tx, now, staff }: Taking,
  id: StockTakeId,
  decide: (take: StockTake) => Promise<Result.Result<StockSaid, Refusal>>,
): Promise<Result.Result<StockTakeView, Refusal | NotFound>> => {
  await journal.lock(tx);
  const take = (await stockBook.takes(tx)).get(id);
  if (!take) return Result.fail(new NotFound({ what: "stockTake" }));
  const decided = await decide(take);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  await stockBook.append(tx, decided.success, { by: staff.id, at: now });
  const after = (await stockBook.takes(tx)).get(id) ?? take;
  return Result.succeed(await takeView(tx, after, staff));
};
