import { Result, Schema } from "effect";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import type { Provider } from "./provider.ts";

/** The provider is stopped already. */
export class StoppedAlready extends Schema.TaggedClass<StoppedAlready>()("StoppedAlready", {
  from: CalendarDate,
}) {}

/** Nothing is there to be lifted. */
export class NotStopped extends Schema.TaggedClass<NotStopped>()("NotStopped", {}) {}

/** A suspension cannot be lifted before it began. */
export class LiftedBeforeStart extends Schema.TaggedClass<LiftedBeforeStart>()(
  "LiftedBeforeStart",
  { from: CalendarDate, on: CalendarDate },
) {}

interface Said {
  readonly on: CalendarDate;
  readonly why: string;
  readonly at: Instant;
}

const running = ({ suspensions }: Provider) => suspensions.find(({ lifted }) => lifted === null);

/** Stops a provider from a day on; what is ordered already stands. */
export const suspend = (
  provider: Provider,
  { on: from, why, at }: Said,
): Result.Result<Provider, StoppedAlready> => {
  const open = running(provider);
  if (open) return Result.fail(new StoppedAlready({ from: open.from }));
  const suspensions = [...provider.suspensions, { from, why, at, lifted: null }];
  return Result.succeed({ ...provider, suspensions });
};

/** Lets a provider work again from a day on. */
export const lift = (
  provider: Provider,
  said: Said,
): Result.Result<Provider, NotStopped | LiftedBeforeStart> => {
  const open = running(provider);
  if (!open) return Result.fail(new NotStopped());
  const { from } = open;
  if (said.on < from) return Result.fail(new LiftedBeforeStart({ from, on: said.on }));
  const suspensions = provider.suspensions.map((one) =>
    one === open ? { ...one, lifted: said } : one,
  );
  return Result.succeed({ ...provider, suspensions });
};
