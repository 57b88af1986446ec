import { Result } from "effect";
import type { Staff, StaffId } from "../../governance/staff.ts";
import type { DaySaid, DayStage } from "./entry.ts";
import { type Days, otherOpen } from "./other-open.ts";
import { DayElsewhere, type DayNotClosed, NotTheKeeper, NotTheSuccessor } from "./refusals.ts";
import { type SignedSheet, type Signing, type SignSheetRefusal, signSheet } from "./sign-sheet.ts";
import type { DayState, StoreDay } from "./store-day.ts";

type By = Staff["id"];

/** What a signature writes: a line of the day, and the lines of the stock take for what differs. */
export interface SignedDay extends Pick<SignedSheet, "stock"> {
  readonly said: DaySaid;
}

export type KeepDayRefusal = DayElsewhere | DayNotClosed | NotTheKeeper | SignSheetRefusal;

type Kept = Result.Result<SignedDay, KeepDayRefusal>;

const unless = (day: StoreDay, state: DayState): DayElsewhere | null =>
  day.state === state ? null : new DayElsewhere({ state: day.state });

const signed = (
  day: StoreDay,
  [state, stage]: readonly [DayState, DayStage],
  signing: Signing,
  by: By,
): Result.Result<SignedSheet, DayElsewhere | SignSheetRefusal> => {
  const elsewhere = unless(day, state);
  return elsewhere ? Result.fail(elsewhere) : signSheet(day, stage, signing, by);
};

/** 开门: whoever signs the first count keeps the store from now on. */
export const openDay = ({ days, date }: Days, signing: Signing, by: By): Kept => {
  const [day, other] = [days.get(date), otherOpen({ days, date })];
  if (other) return Result.fail(other);
  if (!day) return Result.fail(new DayElsewhere({ state: "none" }));
  return Result.map(
    signed(day, ["opening", "open"], signing, by),
    ({ stock, ...told }): SignedDay => ({ said: { _tag: "DayOpened", day: date, ...told }, stock }),
  );
};

/** 关门: counts again what was counted at the opening; anybody of the store may, if the keeper cannot. */
export const closeDay = (day: StoreDay, signing: Signing, by: By): Kept =>
  Result.map(
    signed(day, ["open", "close"], signing, by),
    ({ stock, ...told }): SignedDay => ({
      said: { _tag: "DayClosed", day: day.date, ...told },
      stock,
    }),
  );

/** 交班: the keeper signs; the store is theirs until the other one signs too. */
export const handOver = (day: StoreDay, to: StaffId, signing: Signing, by: By): Kept => {
  if (day.state === "open" && (day.keeper !== by || to === by)) {
    return Result.fail(new NotTheKeeper());
  }
  return Result.map(
    signed(day, ["open", "handover"], signing, by),
    ({ stock, ...told }): SignedDay => ({
      said: { _tag: "HandedOver", day: day.date, to, ...told },
      stock,
    }),
  );
};

type Taken = Result.Result<DaySaid, DayElsewhere | NotTheSuccessor>;

/** 接班: the one whom it was handed to signs with a login of their own. */
export const takeOver = (day: StoreDay, by: By): Taken => {
  const elsewhere = unless(day, "handing");
  if (elsewhere) return Result.fail(elsewhere);
  if (day.handovers.at(-1)?.to !== by) return Result.fail(new NotTheSuccessor());
  return Result.succeed({ _tag: "TakenOver", day: day.date });
};

/** The other one does not take it, or the keeper takes it back; the store stays with the keeper. */
export const declineHandover = (day: StoreDay, why: string, by: By): Taken => {
  const elsewhere = unless(day, "handing");
  if (elsewhere) return Result.fail(elsewhere);
  if (day.handovers.at(-1)?.to !== by && day.keeper !== by) {
    return Result.fail(new NotTheSuccessor());
  }
  return Result.succeed({ _tag: "HandoverDeclined", day: day.date, why });
};
