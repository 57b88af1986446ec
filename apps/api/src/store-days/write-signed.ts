import { stockBook } from "@huzhu/db";
import type { DaySaid, SignedDay } from "@huzhu/domain/store/day";
import { Result } from "effect";
import type { Keeping } from "./with-day.ts";

/** Writes the stock take that holds what differed, and gives back what the day says of it. */
export const writeSigned = async <Refusal>(
  { tx, now }: Pick<Keeping, "tx" | "now">,
  signed: Result.Result<SignedDay, Refusal>,
): Promise<Result.Result<DaySaid, Refusal>> => {
  if (Result.isFailure(signed)) return Result.fail(signed.failure);
  const { said, stock } = signed.success;
  for (const line of stock) await stockBook.append(tx, line.said, { by: line.by, at: now });
  return Result.succeed(said);
};
