import { StaffId } from "@huzhu/domain/governance";
import { CountUnexplained, GoodId, Pieces, VarianceReason } from "@huzhu/domain/store";
import {
  DayElsewhere,
  DayNotClosed,
  DayStage,
  DayUncounted,
  DayWords,
  NotTheKeeper,
  NotTheSuccessor,
} from "@huzhu/domain/store/day";
import { Schema } from "effect";
import { type Caller, command } from "../endpoint/index.ts";
import { ofDay, StoreDayView } from "./view.ts";

const changesGoods: Caller = { kind: "staff", duty: "change-goods" };
const Reasons = Schema.Array(VarianceReason).check(Schema.isMaxLength(500));
const Counts = Schema.NonEmptyArray(Schema.Struct({ good: GoodId, pieces: Pieces })).check(
  Schema.isMaxLength(500),
);

export const countOnDay = command({
  name: "storeDays.count",
  path: "/api/store-days/:day/counts",
  caller: changesGoods,
  summary: "Writes down what was counted as the store opens, is handed over or closes.",
  params: ofDay,
  body: Schema.Struct({ stage: DayStage, counts: Counts }),
  answer: StoreDayView,
  refusals: [DayElsewhere, DayNotClosed],
});

export const openDay = command({
  name: "storeDays.open",
  path: "/api/store-days/:day/opening",
  caller: changesGoods,
  summary: "Opens the store with what was counted, and a reason for each difference.",
  params: ofDay,
  body: Schema.Struct({ reasons: Reasons }),
  answer: StoreDayView,
  refusals: [DayElsewhere, DayNotClosed, DayUncounted, CountUnexplained, NotTheKeeper],
});

export const closeDay = command({
  name: "storeDays.close",
  path: "/api/store-days/:day/closing",
  caller: changesGoods,
  summary: "Closes the store once all is counted again, and a reason for each difference.",
  params: ofDay,
  body: Schema.Struct({ reasons: Reasons }),
  answer: StoreDayView,
  refusals: [DayElsewhere, DayNotClosed, DayUncounted, CountUnexplained, NotTheKeeper],
});

export const handOver = command({
  name: "storeDays.handOver",
  path: "/api/store-days/:day/handovers",
  caller: changesGoods,
  summary: "The keeper hands the store over to somebody else, who signs with their own login.",
  params: ofDay,
  body: Schema.Struct({ to: StaffId, reasons: Reasons }),
  answer: StoreDayView,
  refusals: [DayElsewhere, DayNotClosed, DayUncounted, CountUnexplained, NotTheKeeper],
});

export const takeOver = command({
  name: "storeDays.takeOver",
  path: "/api/store-days/:day/handovers/last/signature",
  caller: changesGoods,
  summary: "Whom the store is handed to signs for it and keeps it from now on.",
  params: ofDay,
  answer: StoreDayView,
  refusals: [DayElsewhere, NotTheSuccessor],
});

export const declineHandover = command({
  name: "storeDays.decline",
  path: "/api/store-days/:day/handovers/last/end",
  caller: changesGoods,
  summary: "The hand-over is declined or taken back; the store stays with its keeper.",
  params: ofDay,
  body: Schema.Struct({ why: DayWords }),
  answer: StoreDayView,
  refusals: [DayElsewhere, NotTheSuccessor],
});
