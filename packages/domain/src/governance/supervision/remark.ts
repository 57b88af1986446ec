import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { Party } from "../responsibility/party.ts";
import { StaffId } from "../staff.ts";

export const RemarkId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("RemarkId"),
);
export type RemarkId = typeof RemarkId.Type;

/** What was written in a remark or to it; never empty. */
export const RemarkWords = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(300));

const Written = { by: StaffId, on: CalendarDate, at: Instant };

/** 督办: what the township asks a party of the village to see to, until a day. */
export const Remark = Schema.Struct({
  id: RemarkId,
  to: Party,
  what: RemarkWords,
  due: CalendarDate,
  ...Written,
  answers: Schema.Array(Schema.Struct({ words: RemarkWords, ...Written })),
  /** The township is content with the answer. */
  closed: Schema.NullOr(Schema.Struct(Written)),
});
export type Remark = typeof Remark.Type;

/** Who writes, and when. */
export interface Writing {
  readonly by: StaffId;
  readonly on: CalendarDate;
  readonly at: Instant;
}

/** A remark gives the village at least the day on which it is written. */
export class RemarkDueBefore extends Schema.TaggedClass<RemarkDueBefore>()("RemarkDueBefore", {
  due: CalendarDate,
  today: CalendarDate,
}) {}

/** A remark is for a party of the village; the township and the county are none. */
export class NotOfVillage extends Schema.TaggedClass<NotOfVillage>()("NotOfVillage", {
  to: Party,
}) {}

/** The township has closed it. */
export class RemarkClosed extends Schema.TaggedClass<RemarkClosed>()("RemarkClosed", {
  on: CalendarDate,
}) {}

/** Nobody of the village has answered yet. */
export class RemarkUnanswered extends Schema.TaggedClass<RemarkUnanswered>()(
  "RemarkUnanswered",
  {},
) {}

/** The township asks a party of the village to see to something. */
export const remark = (
  asked: Pick<Remark, "id" | "to" | "what" | "due">,
  { by, on, at }: Writing,
): Result.Result<Remark, RemarkDueBefore | NotOfVillage> => {
  const { to, due } = asked;
  if (to === "township" || to === "county") return Result.fail(new NotOfVillage({ to }));
  if (due < on) return Result.fail(new RemarkDueBefore({ due, today: on }));
  return Result.succeed({ ...asked, by, on, at, answers: [], closed: null });
};

/** The village says what it did. */
export const answerRemark = (
  one: Remark,
  words: string,
  { by, on, at }: Writing,
): Result.Result<Remark, RemarkClosed> =>
  one.closed
    ? Result.fail(new RemarkClosed({ on: one.closed.on }))
    : Result.succeed({ ...one, answers: [...one.answers, { words, by, on, at }] });

/** The township is content. */
export const closeRemark = (
  one: Remark,
  { by, on, at }: Writing,
): Result.Result<Remark, RemarkClosed | RemarkUnanswered> => {
  if (one.closed) return Result.fail(new RemarkClosed({ on: one.closed.on }));
  if (one.answers.length === 0) return Result.fail(new RemarkUnanswered());
  return Result.succeed({ ...one, closed: { by, on, at } });
};
