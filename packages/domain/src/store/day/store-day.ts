import type { StaffId } from "../../governance/staff.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Instant } from "../../time/instant.ts";
import type { GoodId, StockTakeId } from "../ids.ts";
import type { GoodCount, VarianceReason } from "../stock-take.ts";
import type { DayCount, DayEntry, DayStage } from "./entry.ts";

interface Signed {
  readonly by: StaffId;
  readonly at: Instant;
}

/** What was counted at one moment of a day; signed once every good is counted and explained. */
export interface DaySheet {
  readonly stage: DayStage;
  readonly counts: ReadonlyMap<GoodId, ReadonlyArray<GoodCount>>;
  readonly reasons: ReadonlyArray<VarianceReason>;
  readonly take: StockTakeId | null;
  readonly signed: Signed | null;
}

/** What the supervisor objects to, or what the keepers answer. */
export interface DayRemark extends Signed {
  readonly kind: "objection" | "answer";
  readonly why: string;
}

/** From one keeper to the next; taken over once the other one signed too, or declined with a word. */
export interface Handover extends Signed {
  readonly to: StaffId;
  readonly taken: Instant | null;
  readonly declined: string | null;
}

export type DayState = "opening" | "open" | "handing" | "closed" | "objected" | "checked";

/** 开门关门: one day of the store. `keeper` is who answers for the shelf now. */
export interface StoreDay {
  readonly date: CalendarDate;
  readonly state: DayState;
  readonly keeper: StaffId;
  /** In their order; the last one may still be counted. */
  readonly sheets: ReadonlyArray<DaySheet>;
  readonly handovers: ReadonlyArray<Handover>;
  readonly remarks: ReadonlyArray<DayRemark>;
  readonly checked: Signed | null;
}

/** The sheet that is being counted at a stage; none before its first count. */
export const openSheet = (day: StoreDay | undefined, stage: DayStage): DaySheet | undefined =>
  day?.sheets.find((sheet) => sheet.stage === stage && sheet.signed === null);

const counted = (day: StoreDay, stage: DayStage, counts: ReadonlyArray<DayCount>, by: Signed) => {
  const before = openSheet(day, stage);
  const all = new Map(before?.counts);
  for (const { good, counted: pieces, booked } of counts) {
    all.set(good, [...(all.get(good) ?? []), { counted: pieces, booked, ...by }]);
  }
  const sheet: DaySheet = { stage, counts: all, reasons: [], take: null, signed: null };
  // Whatever was begun at another stage is given up: the shelf is counted for one thing at a time.
  const sheets = [...day.sheets.filter(({ signed }) => signed !== null), sheet];
  return { ...day, sheets };
};

const signedSheet = (
  day: StoreDay,
  told: Pick<DaySheet, "reasons" | "take">,
  signed: Signed,
): StoreDay => ({
  ...day,
  sheets: day.sheets.map((sheet) =>
    sheet.signed === null ? { ...sheet, reasons: told.reasons, take: told.take, signed } : sheet,
  ),
});

const handed = (day: StoreDay, change: Partial<Handover>): ReadonlyArray<Handover> =>
  day.handovers.map((one, at) => (at === day.handovers.length - 1 ? { ...one, ...change } : one));

const changed = (day: StoreDay, { said, at, by }: DayEntry): StoreDay => {
  const signed = { by, at };
  switch (said._tag) {
    case "DayCounted":
      return counted(day, said.stage, said.counts, signed);
    case "DayOpened":
      return { ...signedSheet(day, said, signed), state: "open", keeper: by };
    case "HandedOver": {
      const one = { ...signed, to: said.to, taken: null, declined: null };
      const handovers = [...day.handovers, one];
      return { ...signedSheet(day, said, signed), state: "handing", handovers };
    }
    case "TakenOver":
      return { ...day, state: "open", keeper: by, handovers: handed(day, { taken: at }) };
    case "HandoverDeclined":
      return { ...day, state: "open", handovers: handed(day, { declined: said.why }) };
    case "DayClosed":
      return { ...signedSheet(day, said, signed), state: "closed" };
    case "DayObjected": {
      const remark = { kind: "objection", why: said.why, ...signed } as const;
      return { ...day, state: "objected", remarks: [...day.remarks, remark] };
    }
    case "DayAnswered": {
      const remark = { kind: "answer", why: said.why, ...signed } as const;
      return { ...day, state: "closed", remarks: [...day.remarks, remark] };
    }
    case "DayChecked":
      return { ...day, state: "checked", checked: signed };
  }
};

/** All days of the store by the lines of their book, the oldest first. */
export const storeDays = (
  entries: ReadonlyArray<DayEntry>,
): ReadonlyMap<CalendarDate, StoreDay> => {
  const days = new Map<CalendarDate, StoreDay>();
  for (const entry of entries) {
    const { day: date } = entry.said;
    const begun = { sheets: [], handovers: [], remarks: [], checked: null } as const;
    const day = days.get(date) ?? { date, state: "opening", keeper: entry.by, ...begun };
    days.set(date, changed(day, entry));
  }
  return days;
};

const OPEN: ReadonlySet<DayState> = new Set(["open", "handing"]);

/** Whether goods are handed out on a day that somebody opened and nobody closed. */
export const isDayOpen = (day: StoreDay | undefined): boolean =>
  day !== undefined && OPEN.has(day.state);

/** The day that was opened and not closed yet; at most one. */
export const dayStillOpen = (days: Iterable<StoreDay>): StoreDay | undefined =>
  [...days].find(isDayOpen);

/** Everybody who counted or kept a day: none of them checks it. */
export const keepersOf = ({ keeper, sheets, handovers }: StoreDay): ReadonlySet<StaffId> =>
  new Set([
    keeper,
    ...handovers.flatMap(({ by, to, taken }) => (taken === null ? [by] : [by, to])),
    ...sheets.flatMap(({ signed, counts }) => [
      ...(signed ? [signed.by] : []),
      ...[...counts.values()].flatMap((all) => all.map(({ by }) => by)),
    ]),
  ]);
