import { type HouseholdStatement, NotFound } from "@huzhu/contract";
import { accounts, households, type Read, statements } from "@huzhu/db";
import type { HouseholdId } from "@huzhu/domain/people";
import type { Scale } from "@huzhu/domain/points";
import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { statementRows } from "./rows.ts";

interface Asked extends statements.StatementQuery {
  readonly household: HouseholdId;
  readonly scale: Scale;
  readonly now: Instant;
}

/** A household's statement, for the screen and for the workbook. */
export const statementOf = async (
  read: Read,
  { household: id, scale, now, ...range }: Asked,
): Promise<Result.Result<HouseholdStatement, NotFound>> => {
  const household = await households.summary(read, id, localDate(now));
  const account = await accounts.ofHousehold(read, id);
  if (!household || !account) return Result.fail(new NotFound({ what: "household" }));
  const { lines } = await statements.page(read, account.id, range);
  const { number, hamlet, head } = household;
  return Result.succeed({
    household: id,
    number,
    hamlet,
    head,
    balance: account.balance,
    lines: await statementRows(read, account, lines, scale),
  });
};
