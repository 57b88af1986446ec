import { move, type PostRefusal, post } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { lowsSince } from "../../../repositories/balances.ts";
import type { Write } from "../../../unit.ts";
import { after } from "../calendar.ts";
import { own } from "../cast.ts";
import type { Wish } from "../command.ts";
import type { Deed } from "../deed.ts";
import { accountId, accountIn, nowOf, points, transferId } from "./facts.ts";
import { append, lockBoth, unitOf } from "./sides.ts";

/** Takes for something that happened so many days ago. */
export const deduct = async (
  tx: Write,
  deed: Deed,
  { from, amount, back }: Extract<Wish, { readonly verb: "deduct" }>,
): Promise<Result.Result<void, PostRefusal>> => {
  const issuance = own("issuance", unitOf(from));
  const open = await lockBoth(tx, deed, from, issuance, amount);
  const eventDate = CalendarDate.make(after(deed.today, -back));
  const lows = await lowsSince(tx, [accountIn(open, from)], eventDate);
  const posting = post(
    { ...open, lows },
    {
      id: transferId(deed.id),
      entries: move(accountId(issuance), accountId(from), points(-amount)),
      eventDate,
      recordedAt: nowOf(deed),
      reason: { _tag: "ByGift", from: accountId(from), to: accountId(issuance), note: "罚" },
    },
  );
  if (Result.isFailure(posting)) return Result.fail(posting.failure);
  return Result.succeed(await append(tx, deed, [posting.success]));
};
