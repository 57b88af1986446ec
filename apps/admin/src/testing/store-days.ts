import type {
  MovementRow,
  StoreDayView,
  StoreMonthView,
  StoreNow,
  StoreYearView,
} from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import { addMonths, CalendarDate } from "@huzhu/domain/time";
import { NOW, RICE, SOAP } from "./village.ts";

export const DAY = CalendarDate.make("2026-03-05");
const rice = { good: RICE.id, name: RICE.name, unit: RICE.unit };
const soap = { good: SOAP.id, name: SOAP.name, unit: SOAP.unit };
const signed = { by: "王主任", at: NOW };

/** A day that was opened with rice and soap, and is open. */
export const OPEN_DAY: StoreDayView = {
  ...{ day: DAY, state: "open", keeper: "王主任", opened: signed, closed: null, checked: null },
  ...{ differing: 0, handovers: [], remarks: [], keeps: true, succeeds: false, own: true },
  sheets: [
    {
      ...{ stage: "open", ready: true, signed, take: null },
      goods: [
        { ...rice, state: "agrees", counted: [3], variance: 0, why: null },
        { ...soap, state: "agrees", counted: [40], variance: 0, why: null },
      ],
    },
  ],
};

/** The same day as the first count of its evening found a bag of rice missing. */
export const closing = (twice: boolean): StoreDayView => ({
  ...OPEN_DAY,
  sheets: [
    ...OPEN_DAY.sheets,
    {
      ...{ stage: "close", ready: twice, signed: null, take: null },
      goods: [
        twice
          ? { ...rice, state: "differs", counted: [2, 2], variance: -1, why: null }
          : { ...rice, state: "again", counted: [2], variance: null, why: null },
        { ...soap, state: "agrees", counted: [40], variance: twice ? 0 : null, why: null },
      ],
    },
  ],
});

export const STORE_NOW: StoreNow = {
  ...{ today: DAY, day: OPEN_DAY },
  goods: [rice, soap].map((one) => ({ ...one, usual: true })),
  others: [{ id: StaffId.make("li"), name: "李会计" }],
};

/** The month of that day: rice came and went, and a bag of it was missing. */
export const MONTH: StoreMonthView = {
  from: CalendarDate.make("2026-03-01"),
  until: CalendarDate.make("2026-03-31"),
  goods: [
    {
      ...{ ...rice, opening: 4, closing: 3 },
      moved: [
        { kind: "redemption", pieces: -10 },
        { kind: "purchase", pieces: 10 },
        { kind: "count", pieces: -1 },
      ],
    },
    { ...soap, opening: 40, moved: [], closing: 40 },
  ],
  redeemed: { times: 3, points: Points.make(300) },
  returned: { times: 0, points: Points.make(0) },
  partners: Points.make(40),
  cash: Fen.make(600),
  differences: [{ ...rice, pieces: -1, on: DAY, note: "3月5日关门：袋子破了" }],
  days: [OPEN_DAY],
};

/** Twelve months, of which the last had a partner shop, and a good of which some broke. */
export const YEAR: StoreYearView = {
  from: CalendarDate.make("2025-04-01"),
  until: CalendarDate.make("2026-03-31"),
  months: Array.from({ length: 12 }, (_, nth) => ({
    month: addMonths(CalendarDate.make("2025-04-01"), nth).slice(0, 7),
    ...{ own: Points.make(100 * nth), partners: Points.make(nth === 11 ? 40 : 0) },
    households: nth,
  })),
  goods: [
    { ...rice, redeemed: 10, lost: 1 },
    { ...soap, redeemed: 4, lost: 0 },
  ],
};

const bought = (pieces: number, day: string): MovementRow => ({
  ...{ good: RICE.id, kind: "purchase", pieces, eventDate: CalendarDate.make(day), note: "" },
  ...{ recordedAt: NOW, sequence: pieces, onHand: pieces, by: "王主任", came: null, parts: null },
});

/** Rice that was bought in that month, and before it. */
export const BOUGHT: ReadonlyArray<MovementRow> = [
  bought(10, "2026-03-02"),
  bought(25, "2026-02-20"),
];
