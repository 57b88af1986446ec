import type { StoreDayView, StoreNow } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { CalendarDate } from "@huzhu/domain/time";
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
