import { Result, Schema } from "effect";
import { EndsBeforeStart } from "../../elders/certify.ts";
import { Points } from "../../points/points.ts";
import { addDays } from "../../time/add-days.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import { localDate } from "../../time/local-date.ts";
import { ageOn } from "../age.ts";
import { HasLeft } from "../register/facts.ts";
import type { Person } from "../register/person.ts";
import type { Delegate, Mandate, MandateDraft, MandateId, Scope } from "./mandate.ts";

/** Full years from which somebody may act for another person (Civil Code, articles 17 and 18). */
export const ADULT_AGE = 18;

/** Nobody is their own proxy. */
export class OwnProxy extends Schema.TaggedClass<OwnProxy>()("OwnProxy", {}) {}

/** Who would act is too young for that. */
export class ProxyTooYoung extends Schema.TaggedClass<ProxyTooYoung>()("ProxyTooYoung", {
  age: Schema.Int,
  from: Schema.Int,
}) {}

/** It would hold for longer than the village lets one consent hold; `latest` is the last day it may. */
export class MandateTooLong extends Schema.TaggedClass<MandateTooLong>()("MandateTooLong", {
  until: CalendarDate,
  latest: CalendarDate,
  days: Schema.Int,
}) {}

/** The elder would let them do nothing at all. */
export class NothingAllowed extends Schema.TaggedClass<NothingAllowed>()("NothingAllowed", {}) {}

/** One redemption may take more than a whole day. */
export class MoreThanADay extends Schema.TaggedClass<MoreThanADay>()("MoreThanADay", {
  perDay: Points,
  perRedemption: Points,
}) {}

/** The same person is this elder's proxy already for some of those days. */
export class ProxyAlready extends Schema.TaggedClass<ProxyAlready>()("ProxyAlready", {
  from: CalendarDate,
  until: CalendarDate,
}) {}

export type AppointRefusal =
  | HasLeft
  | OwnProxy
  | ProxyTooYoung
  | EndsBeforeStart
  | MandateTooLong
  | NothingAllowed
  | MoreThanADay
  | ProxyAlready;

export interface AppointFacts {
  readonly id: MandateId;
  readonly elder: Person;
  /** Whoever would act; `null` for somebody from outside. */
  readonly delegate: Person | null;
  /** Everybody whom this elder named before. */
  readonly earlier: ReadonlyArray<Mandate>;
  /** For how many days one consent may hold, the first and the last among them. */
  readonly longest: number;
}

const here = ({ name, departure }: Person): Result.Result<void, HasLeft> =>
  departure
    ? Result.fail(new HasLeft({ name, how: departure.how, on: departure.on }))
    : Result.void;

const allowed = ({
  see,
  ask,
  spend,
}: Scope): Result.Result<void, NothingAllowed | MoreThanADay> => {
  if (!see && !ask && spend === null) return Result.fail(new NothingAllowed());
  return spend && spend.perRedemption > spend.perDay
    ? Result.fail(new MoreThanADay(spend))
    : Result.void;
};

/** Whether two delegates are one person. */
const isSame = (one: Delegate, other: Delegate): boolean =>
  one._tag === "Resident"
    ? other._tag === "Resident" && one.resident === other.resident
    : other._tag === "Outsider" && one.name === other.name && one.phone === other.phone;

/** 登记代理人: takes down whom an elder lets act for them, how far, and from when until when. */
export const appoint = (
  { id, elder, delegate, earlier, longest }: AppointFacts,
  draft: MandateDraft,
  now: Instant,
): Result.Result<Mandate, AppointRefusal> =>
  Result.gen(function* () {
    const today = localDate(now);
    yield* here(elder);
    if (delegate) {
      if (delegate.id === elder.id) return yield* Result.fail(new OwnProxy());
      yield* here(delegate);
      const age = ageOn(delegate.birthDate, today);
      if (age < ADULT_AGE) return yield* Result.fail(new ProxyTooYoung({ age, from: ADULT_AGE }));
    }
    const { from, until } = draft;
    const first = from < today ? today : from;
    if (until < first) return yield* Result.fail(new EndsBeforeStart({ from: first, until }));
    const latest = addDays(from, longest - 1);
    if (until > latest) {
      return yield* Result.fail(new MandateTooLong({ until, latest, days: longest }));
    }
    yield* allowed(draft.scope);
    const other = earlier.find(
      (one) =>
        one.revoked === null &&
        isSame(one.delegate, draft.delegate) &&
        one.from <= until &&
        from <= one.until,
    );
    if (other) {
      return yield* Result.fail(new ProxyAlready({ from: other.from, until: other.until }));
    }
    return { ...draft, id, elder: elder.id, recordedAt: now, revoked: null };
  });
