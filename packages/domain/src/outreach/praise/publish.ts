import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import { NotDoneYet } from "../../market/order/order-refusal.ts";
import { addDays } from "../../time/add-days.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import type { Agreement, Praise } from "./praise.ts";

/** The family has not said yes. */
export class PraiseNotAgreed extends Schema.TaggedClass<PraiseNotAgreed>()("PraiseNotAgreed", {}) {}

/** Where the praise stands, this cannot be done any more. */
export class PraiseElsewhere extends Schema.TaggedClass<PraiseElsewhere>()("PraiseElsewhere", {
  where: Schema.Literals(["agreed", "published", "withdrawn"]),
}) {}

type By = Pick<Staff, "id">;

/** So long a praise hangs on the board. */
export const PRAISE_DAYS = 30;

/** The family said yes. */
export const agreeToPraise = (
  praise: Praise,
  { who, way, on }: Pick<Agreement, "who" | "way" | "on">,
  { id: by }: By,
  at: Instant,
): Result.Result<Praise, PraiseElsewhere | NotDoneYet> => {
  const today = localDate(at);
  if (praise.withdrawn) return Result.fail(new PraiseElsewhere({ where: "withdrawn" }));
  if (praise.agreed) return Result.fail(new PraiseElsewhere({ where: "agreed" }));
  if (on > today) return Result.fail(new NotDoneYet({ on, today }));
  return Result.succeed({ ...praise, agreed: { who, way, on, by, at } });
};

/** Hangs a praise on the board from today on, once the family agreed. */
export const publishPraise = (
  praise: Praise,
  { id: by }: By,
  at: Instant,
): Result.Result<Praise, PraiseElsewhere | PraiseNotAgreed> => {
  const from: CalendarDate = localDate(at);
  if (praise.withdrawn) return Result.fail(new PraiseElsewhere({ where: "withdrawn" }));
  if (praise.published) return Result.fail(new PraiseElsewhere({ where: "published" }));
  if (!praise.agreed) return Result.fail(new PraiseNotAgreed());
  const published = { from, until: addDays(from, PRAISE_DAYS), by, at };
  return Result.succeed({ ...praise, published });
};

/** Takes a praise down, because the family wants it or it was a mistake. */
export const withdrawPraise = (
  praise: Praise,
  why: string,
  { id: by }: By,
  at: Instant,
): Result.Result<Praise, PraiseElsewhere> =>
  praise.withdrawn
    ? Result.fail(new PraiseElsewhere({ where: "withdrawn" }))
    : Result.succeed({ ...praise, withdrawn: { why, by, at } });
