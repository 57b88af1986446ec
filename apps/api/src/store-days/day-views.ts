import type { SheetGood, SheetView, StoreDayRow, StoreDayView } from "@huzhu/contract";
import { goods, type Read, staff, stockBook } from "@huzhu/db";
import type { Staff, StaffId } from "@huzhu/domain/governance";
import {
  countState,
  type Good,
  type StockTake,
  type StockTakeId,
  takeVariance,
} from "@huzhu/domain/store";
import { type DaySheet, keepersOf, type StoreDay } from "@huzhu/domain/store/day";
import type { Instant } from "@huzhu/domain/time";

interface Signed {
  readonly by: StaffId;
  readonly at: Instant;
}

/** What a day is told with: who somebody is, and what a good is called. */
interface Known {
  readonly signed: (one: Signed) => { readonly by: string; readonly at: Instant };
  readonly nameOf: (id: StaffId) => string;
}

const knownIn = async (read: Read): Promise<Known> => {
  const names = new Map((await staff.list(read)).map(({ id, name }) => [id, name]));
  const nameOf = (id: StaffId) => names.get(id) ?? "";
  return { nameOf, signed: ({ by, at }) => ({ by: nameOf(by), at }) };
};

const rowOf = ({ date, state, keeper, sheets, checked }: StoreDay, known: Known): StoreDayRow => {
  const { nameOf, signed } = known;
  const at = (stage: DaySheet["stage"]) => {
    const one = sheets.findLast((sheet) => sheet.stage === stage)?.signed ?? null;
    return one && signed(one);
  };
  return {
    ...{ day: date, state, keeper: nameOf(keeper) },
    ...{ opened: at("open"), closed: at("close"), checked: checked && signed(checked) },
    differing: sheets.reduce((sum, { reasons }) => sum + reasons.length, 0),
  };
};

/** Days of the store in one line each, the newest first. */
export const dayRows = async (
  read: Read,
  days: Iterable<StoreDay>,
): Promise<ReadonlyArray<StoreDayRow>> => {
  const known = await knownIn(read);
  return [...days].toReversed().map((day) => rowOf(day, known));
};

const isDone = (good: SheetGood): boolean => good.state === "agrees" || good.state === "differs";

const sheetOf = (
  { stage, counts, reasons, take, signed }: DaySheet,
  shelf: ReadonlyArray<Good>,
  {
    known,
    takes,
  }: {
    readonly known: Known;
    readonly takes: ReadonlyMap<StockTakeId, StockTake>;
  },
): SheetView => {
  const why = new Map(reasons.map((reason) => [reason.good, reason.why]));
  const counted = shelf.flatMap(({ id, name, unit }): ReadonlyArray<SheetGood> => {
    const all = counts.get(id);
    if (!all) return [];
    const pieces = all.map((one) => one.counted);
    const variance = takeVariance(all);
    return [
      {
        ...{ good: id, name, unit, state: countState(all) },
        ...{ counted: pieces, variance, why: why.get(id) ?? null },
      },
    ];
  });
  const ready = counted.length > 0 && counted.every(isDone);
  const told = ready || signed !== null;
  const booked = take !== null && takes.get(take)?.state === "signed";
  return {
    ...{ stage, ready, signed: signed && known.signed(signed) },
    goods: told ? counted : counted.map((good) => ({ ...good, variance: null })),
    take: take === null ? null : { take, booked },
  };
};

/** A day as somebody of the staff sees it: blind until all is counted. */
export const dayView = async (
  read: Read,
  day: StoreDay,
  who: Pick<Staff, "id">,
): Promise<StoreDayView> => {
  const known = await knownIn(read);
  const shelf = await goods.list(read);
  const takes = await stockBook.takes(read);
  const last = day.handovers.at(-1);
  return {
    ...rowOf(day, known),
    sheets: day.sheets.map((sheet) => sheetOf(sheet, shelf, { known, takes })),
    handovers: day.handovers.map(({ to, taken, declined, ...one }) => ({
      ...{ ...known.signed(one), to: known.nameOf(to), taken, declined },
    })),
    remarks: day.remarks.map(({ kind, why, ...one }) => ({ ...known.signed(one), kind, why })),
    keeps: day.keeper === who.id,
    succeeds: day.state === "handing" && last?.to === who.id,
    own: keepersOf(day).has(who.id),
  };
};
