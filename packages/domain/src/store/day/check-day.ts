import { Result } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { Good } from "../good.ts";
import type { StockTakeId } from "../ids.ts";
import { type SignedTake, type SignTakeRefusal, signTake } from "../sign-take.ts";
import type { StockTake } from "../stock-take.ts";
import type { DaySaid } from "./entry.ts";
import { DayElsewhere, OwnDay } from "./refusals.ts";
import { keepersOf, type StoreDay } from "./store-day.ts";

type By = Pick<Staff, "id">;

/** What the supervisor's signature writes: the day's line, and each stock take that it signs. */
export interface CheckedDay {
  readonly said: DaySaid;
  readonly takes: ReadonlyArray<SignedTake>;
}

const unless = (day: StoreDay, by: By): DayElsewhere | OwnDay | null => {
  if (day.state !== "closed") return new DayElsewhere({ state: day.state });
  return keepersOf(day).has(by.id) ? new OwnDay() : null;
};

/** The stock takes in which the differences of a day wait. */
export const takesOf = ({ sheets }: StoreDay): ReadonlyArray<StockTakeId> =>
  sheets.flatMap(({ take }) => take ?? []);

/**
 * 监委会: somebody who neither counted nor kept the day looks and signs; with that the differences are
 * booked with the keepers' reasons, those that nobody signed or dropped already. `goods` as they stand.
 */
export const checkDay = (
  day: StoreDay,
  {
    takes,
    goods,
  }: {
    readonly takes: ReadonlyMap<StockTakeId, StockTake>;
    readonly goods: ReadonlyArray<Good>;
  },
  by: By,
  now: Instant,
): Result.Result<CheckedDay, DayElsewhere | OwnDay | SignTakeRefusal> =>
  Result.gen(function* () {
    const no = unless(day, by);
    if (no) return yield* Result.fail(no);
    const signed: Array<SignedTake> = [];
    for (const { take, reasons } of day.sheets) {
      const waiting = take === null ? undefined : takes.get(take);
      if (waiting?.state !== "counting") continue;
      signed.push(yield* signTake(waiting, goods, { reasons, by: by.id }, now));
    }
    return { said: { _tag: "DayChecked", day: day.date }, takes: signed };
  });

/** The supervisor does not sign and says why; nothing is booked. */
export const objectToDay = (
  day: StoreDay,
  why: string,
  by: By,
): Result.Result<DaySaid, DayElsewhere | OwnDay> => {
  const no = unless(day, by);
  return no ? Result.fail(no) : Result.succeed({ _tag: "DayObjected", day: day.date, why });
};

/** What the store says to an objection; then somebody looks again. */
export const answerObjection = (
  day: StoreDay,
  why: string,
): Result.Result<DaySaid, DayElsewhere> =>
  day.state === "objected"
    ? Result.succeed({ _tag: "DayAnswered", day: day.date, why })
    : Result.fail(new DayElsewhere({ state: day.state }));
