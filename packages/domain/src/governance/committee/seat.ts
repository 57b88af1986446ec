import { Result, Schema } from "effect";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { type Member, MemberId, seatedOn } from "./member.ts";

/** A term ends before it begins. */
export class TermBackwards extends Schema.TaggedClass<TermBackwards>()("TermBackwards", {
  from: CalendarDate,
  until: CalendarDate,
}) {}

/** They sit already on a day of that term. */
export class SeatedAlready extends Schema.TaggedClass<SeatedAlready>()("SeatedAlready", {
  name: Schema.String,
  until: CalendarDate,
}) {}

/** The term has not that day: it is over before, or begins later. */
export class TermElsewhere extends Schema.TaggedClass<TermElsewhere>()("TermElsewhere", {
  name: Schema.String,
  from: CalendarDate,
  until: CalendarDate,
}) {}

/** They lead already. */
export class LeadsAlready extends Schema.TaggedClass<LeadsAlready>()("LeadsAlready", {
  name: Schema.String,
}) {}

export type SeatRefusal = TermBackwards | SeatedAlready;

const isSame = (a: Member, b: Member): boolean =>
  a.resident === null ? b.resident === null && a.name === b.name : a.resident === b.resident;

/** Seats somebody for a term; nobody sits twice. Whether it is a committee then, is another question. */
export const seatMember = (
  members: ReadonlyArray<Member>,
  seat: Member,
): Result.Result<Member, SeatRefusal> => {
  const { from, until, name } = seat;
  if (until < from) return Result.fail(new TermBackwards({ from, until }));
  const other = members.find(
    (one) => isSame(one, seat) && one.from <= until && from <= one.until && one.from <= one.until,
  );
  return other
    ? Result.fail(new SeatedAlready({ name, until: other.until }))
    : Result.succeed(seat);
};

/** Ends a term with a last day, which is the day before its first where it never was. */
export const endTerm = (
  { from, until, name, ...rest }: Member,
  last: CalendarDate,
): Result.Result<Member, TermElsewhere> =>
  last < addDays(from, -1) || last >= until
    ? Result.fail(new TermElsewhere({ name, from, until }))
    : Result.succeed({ ...rest, name, from, until: last });

/** Terms that end and terms that begin, at once. */
export interface Reseating {
  readonly ended: ReadonlyArray<Member>;
  readonly seated: ReadonlyArray<Member>;
}

/** Puts somebody in the place of another from a day on, for the same side and the rest of the term. */
export const replaceMember = (
  members: ReadonlyArray<Member>,
  leaving: Member,
  coming: Pick<Member, "id" | "name" | "resident" | "household" | "staff">,
  from: CalendarDate,
): Result.Result<Reseating, TermElsewhere | SeatRefusal> =>
  Result.gen(function* () {
    const ended = yield* endTerm(leaving, addDays(from, -1));
    const { constituency, chair, until } = leaving;
    const others = members.map((one) => (one.id === ended.id ? ended : one));
    const seated = yield* seatMember(others, { ...coming, constituency, chair, from, until });
    return { ended: [ended], seated: [seated] };
  });

/** Lets another member lead from a day on: both begin a new term there, which ends as before. */
export const nameChair = (
  members: ReadonlyArray<Member>,
  next: Member,
  from: CalendarDate,
  newId: () => string,
): Result.Result<Reseating, TermElsewhere | LeadsAlready> =>
  Result.gen(function* () {
    if (next.chair) return yield* Result.fail(new LeadsAlready({ name: next.name }));
    const before = seatedOn(members, from).filter(({ chair }) => chair);
    const ended: Array<Member> = [];
    for (const one of [...before, next]) ended.push(yield* endTerm(one, addDays(from, -1)));
    const seated = [...before, next].map((one) => ({
      ...{ ...one, id: MemberId.make(newId()), from },
      chair: one.id === next.id,
    }));
    return { ended, seated };
  });

/** So many days before a term ends somebody should think of the next one; our own number. */
export const DAYS_BEFORE_TERM_ENDS = 60;

/** Whose term runs out soon, without another one behind it. */
export const termsEnding = (
  members: ReadonlyArray<Member>,
  today: CalendarDate,
): ReadonlyArray<Member> => {
  const soon = addDays(today, DAYS_BEFORE_TERM_ENDS);
  return seatedOn(members, today).filter(
    (one) =>
      one.until <= soon && !members.some((next) => isSame(next, one) && next.until > one.until),
  );
};
