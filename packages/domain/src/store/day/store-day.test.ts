import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import { type Good, GoodId, StockTakeId, stockTakes } from "../index.ts";
import {
  answerObjection,
  checkDay,
  closeDay,
  countOnDay,
  type DayEntry,
  type DaySaid,
  type DayStage,
  declineHandover,
  handOver,
  isDayOpen,
  objectToDay,
  openDay,
  type SignedDay,
  type StoreDay,
  storeDays,
  takeOver,
  takesOf,
} from "./index.ts";

const NOW = Instant.make(1_772_676_000_000);
const [MON, TUE] = [CalendarDate.make("2026-03-02"), CalendarDate.make("2026-03-03")];
const [KEEPER, OTHER] = [StaffId.make("keeper"), StaffId.make("other")];
const CHECKER = StaffId.make("checker");
const [RICE, SOAP] = [GoodId.make("rice"), GoodId.make("soap")];
const TAKE = StockTakeId.make("day");
const NONE = { reasons: [], take: TAKE };
const WHY = { reasons: [{ good: RICE, why: "袋子破了" }], take: TAKE };

const counts = (stage: DayStage, rice: number, booked = 10, day = MON): DaySaid => ({
  ...{ _tag: "DayCounted", day, stage },
  counts: [{ good: RICE, counted: rice, booked }],
});
const opened: DaySaid = { _tag: "DayOpened", day: MON, reasons: [], take: null };
const closed: DaySaid = { ...opened, _tag: "DayClosed" };

const book = (...said: ReadonlyArray<DaySaid | DayEntry>) =>
  storeDays(said.map((one) => ("said" in one ? one : { said: one, at: NOW, by: KEEPER })));
const monday = (...said: ReadonlyArray<DaySaid | DayEntry>): StoreDay => {
  const day = book(...said).get(MON);
  if (!day) throw new Error("Nothing was said of the day.");
  return day;
};
const OPENED = [counts("open", 10), opened] as const;
const CLOSED = [...OPENED, counts("close", 10), closed] as const;

const outcome = (result: Result.Result<unknown, { readonly _tag: string }>): string =>
  Result.isFailure(result) ? result.failure._tag : "yes";

describe("a day of the store", () => {
  it.each<{
    name: string;
    said: ReadonlyArray<DaySaid>;
    stage: DayStage;
    day: CalendarDate;
    is: string;
  }>([
    { name: "is counted before it opens", said: [], stage: "open", day: MON, is: "yes" },
    {
      name: "waits for the day before",
      said: [...OPENED],
      stage: "open",
      day: TUE,
      is: "DayNotClosed",
    },
    { name: "opens behind a closed one", said: [...CLOSED], stage: "open", day: TUE, is: "yes" },
    { name: "opens once", said: [...CLOSED], stage: "open", day: MON, is: "DayElsewhere" },
    { name: "closes only when open", said: [], stage: "close", day: MON, is: "DayElsewhere" },
    { name: "is counted as it closes", said: [...OPENED], stage: "close", day: MON, is: "yes" },
  ])("$name", ({ said, stage, day, is }) => {
    const counted = [{ good: RICE, counted: 10, booked: 10 }] as const;
    expect(outcome(countOnDay({ days: book(...said), date: day }, stage, counted))).toBe(is);
  });

  it.each<{
    name: string;
    said: ReadonlyArray<DaySaid>;
    signing: typeof NONE | typeof WHY;
    is: string;
  }>([
    { name: "without a count", said: [], signing: NONE, is: "DayElsewhere" },
    {
      name: "with a difference seen once",
      said: [counts("open", 9)],
      signing: WHY,
      is: "DayUncounted",
    },
    {
      name: "with a difference that nobody explains",
      ...{ said: [counts("open", 9), counts("open", 9)], signing: NONE, is: "CountUnexplained" },
    },
    {
      name: "with an explained difference",
      ...{ said: [counts("open", 9), counts("open", 9)], signing: WHY, is: "yes" },
    },
    { name: "as the book says", said: [counts("open", 10)], signing: NONE, is: "yes" },
  ])("$name opens: $is", ({ said, signing, is }) => {
    expect(outcome(openDay({ days: book(...said), date: MON }, signing, KEEPER))).toBe(is);
  });

  it("closes once all that was counted in the morning is counted again", () => {
    const soap: DaySaid = {
      ...{ _tag: "DayCounted", day: MON, stage: "close" },
      counts: [{ good: SOAP, counted: 3, booked: 3 }],
    };
    expect(closeDay(monday(...OPENED, soap), NONE, KEEPER)).toMatchObject({
      failure: { _tag: "DayUncounted", goods: [RICE] },
    });
    const both = monday(...OPENED, soap, counts("close", 10));
    expect(outcome(closeDay(both, NONE, OTHER))).toBe("yes");
  });

  it("is the other keeper's only once both have signed", () => {
    const counted = [...OPENED, counts("handover", 10)] as const;
    expect(outcome(handOver(monday(...counted), OTHER, NONE, OTHER))).toBe("NotTheKeeper");
    const handed = Result.getOrThrow(handOver(monday(...counted), OTHER, NONE, KEEPER)).said;
    const handing = monday(...counted, handed);
    expect(handing).toMatchObject({ state: "handing", keeper: KEEPER });
    expect(isDayOpen(handing)).toBe(true);
    expect(outcome(takeOver(handing, CHECKER))).toBe("NotTheSuccessor");
    const taken = { said: Result.getOrThrow(takeOver(handing, OTHER)), at: NOW, by: OTHER };
    expect(monday(...counted, handed, taken)).toMatchObject({ state: "open", keeper: OTHER });
    const declined = Result.getOrThrow(declineHandover(handing, "数目不对", OTHER));
    expect(monday(...counted, handed, declined)).toMatchObject({
      ...{ state: "open", keeper: KEEPER },
      handovers: [{ to: OTHER, taken: null, declined: "数目不对" }],
    });
  });
});

describe("the supervisor's check", () => {
  const goods: ReadonlyArray<Good> = [
    {
      id: RICE,
      name: "大米",
      unit: "袋",
      barcode: null,
      photo: null,
      onShelf: true,
      prices: [],
      onHand: 7,
    },
  ];
  const short = [...OPENED, counts("close", 7, 8), counts("close", 7, 8)] as const;
  const signed: SignedDay = Result.getOrThrow(closeDay(monday(...short), WHY, KEEPER));
  const day = monday(...short, signed.said);
  const takes = stockTakes(signed.stock.map((one) => ({ ...one, at: NOW })));

  it("books what differed, with the keeper's reason, whatever went since", () => {
    expect(takesOf(day)).toEqual([TAKE]);
    const checked = Result.getOrThrow(checkDay(day, { takes, goods }, { id: CHECKER }, NOW));
    expect(checked.takes.flatMap(({ movements }) => movements)).toMatchObject([
      { good: RICE, kind: "count", pieces: -1, note: "3月2日关门：袋子破了" },
    ]);
  });

  it("is nobody's who counted, and of no day that is still open", () => {
    const by = { id: KEEPER };
    expect(outcome(checkDay(day, { takes, goods }, by, NOW))).toBe("OwnDay");
    expect(outcome(objectToDay(day, "少得太多", by))).toBe("OwnDay");
    const open = monday(...OPENED);
    expect(outcome(checkDay(open, { takes, goods }, { id: CHECKER }, NOW))).toBe("DayElsewhere");
  });

  it("can be refused with a word, and is asked again after an answer", () => {
    const objected = Result.getOrThrow(objectToDay(day, "少得太多", { id: CHECKER }));
    const after = monday(...short, signed.said, { said: objected, at: NOW, by: CHECKER });
    expect(outcome(checkDay(after, { takes, goods }, { id: CHECKER }, NOW))).toBe("DayElsewhere");
    const answer = Result.getOrThrow(answerObjection(after, "又数了一遍，是少一袋"));
    const again = monday(...short, signed.said, objected, answer);
    expect(again.remarks.map(({ kind }) => kind)).toEqual(["objection", "answer"]);
    expect(outcome(checkDay(again, { takes, goods }, { id: CHECKER }, NOW))).toBe("yes");
  });
});
