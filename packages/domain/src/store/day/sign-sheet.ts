import { Array as Arr, Result } from "effect";
import type { StaffId } from "../../governance/staff.ts";
import { countState, takeVariance } from "../count-good.ts";
import type { GoodId, StockTakeId } from "../ids.ts";
import { CountUnexplained } from "../sign-take.ts";
import type { StockSaid, VarianceReason } from "../stock-take.ts";
import type { DayStage } from "./entry.ts";
import { DayUncounted } from "./refusals.ts";
import { type DaySheet, openSheet, type StoreDay } from "./store-day.ts";

export type SignSheetRefusal = DayUncounted | CountUnexplained;

/** What somebody signs at the end of a count: why goods differ, and the take that will hold them. */
export interface Signing {
  readonly reasons: ReadonlyArray<VarianceReason>;
  readonly take: StockTakeId;
}

/** A signed sheet: its reasons, its take if anything differs, and what the book of takes says of it. */
export interface SignedSheet extends Pick<DaySheet, "reasons" | "take"> {
  readonly stock: ReadonlyArray<{ readonly said: StockSaid; readonly by: StaffId }>;
}

const TITLES: Record<DayStage, string> = { open: "开门", handover: "交班", close: "关门" };

const titleOf = ({ date }: StoreDay, stage: DayStage): string =>
  `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日${TITLES[stage]}`;

/** What differs waits in a stock take like any other, until somebody else signs that. */
const takeOf = (
  title: string,
  differing: Arr.NonEmptyReadonlyArray<readonly [GoodId, ReadonlyArray<DaySheetCount>]>,
  take: StockTakeId,
  by: StaffId,
): SignedSheet["stock"] => {
  const goods = Arr.map(differing, ([good]) => good);
  const started = { said: { _tag: "TakeStarted", take, title, goods } as const, by };
  const counts = differing.flatMap(([good, all]) =>
    all.map(({ counted, booked, by: counter }) => ({
      said: { _tag: "GoodCounted", take, good, counted, booked } as const,
      by: counter,
    })),
  );
  return [started, ...counts];
};

type DaySheetCount = NonNullable<ReturnType<DaySheet["counts"]["get"]>>[number];

/**
 * Signs what was counted at a stage of the day: all that was counted as the store opened is counted
 * again, twice where it differs, and each difference has its reason.
 */
export const signSheet = (
  day: StoreDay,
  stage: DayStage,
  { reasons, take }: Signing,
  by: StaffId,
): Result.Result<SignedSheet, SignSheetRefusal> => {
  const counts = openSheet(day, stage)?.counts ?? new Map<GoodId, ReadonlyArray<DaySheetCount>>();
  const due = new Set([...(day.sheets[0]?.counts.keys() ?? []), ...counts.keys()]);
  const missing = [...due].filter((good) =>
    ["open", "again"].includes(countState(counts.get(good) ?? [])),
  );
  if (counts.size === 0 || missing.length > 0) {
    return Result.fail(new DayUncounted({ goods: missing }));
  }
  const differing = [...counts].filter(([, all]) => takeVariance(all) !== 0);
  const why = reasons.filter(({ good }) => differing.some(([id]) => id === good));
  const told = new Set(why.map(({ good }) => good));
  const silent = differing.map(([good]) => good).filter((good) => !told.has(good));
  if (silent.length > 0) return Result.fail(new CountUnexplained({ goods: silent }));
  return Result.succeed(
    Arr.isReadonlyArrayNonEmpty(differing)
      ? { reasons: why, take, stock: takeOf(titleOf(day, stage), differing, take, by) }
      : { reasons: [], take: null, stock: [] },
  );
};
