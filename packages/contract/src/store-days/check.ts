import {
  CountUnexplained,
  OutOfStock,
  OwnCount,
  TakeOver,
  TakeUnfinished,
  WrongDirection,
} from "@huzhu/domain/store";
import { DayElsewhere, DayWords, OwnDay } from "@huzhu/domain/store/day";
import { Schema } from "effect";
import { type Caller, command } from "../endpoint/index.ts";
import { ofDay, StoreDayView } from "./view.ts";

const checks: Caller = { kind: "staff", duty: "check-store-day" };
const changesGoods: Caller = { kind: "staff", duty: "change-goods" };
const Why = Schema.Struct({ why: DayWords });

export const checkDay = command({
  name: "storeDays.check",
  path: "/api/store-days/:day/check",
  caller: checks,
  summary: "Somebody who did not keep that day signs it; the differences are booked.",
  params: ofDay,
  answer: StoreDayView,
  refusals: [
    ...[DayElsewhere, OwnDay, TakeOver, TakeUnfinished, OwnCount],
    ...[CountUnexplained, OutOfStock, WrongDirection],
  ],
});

export const objectToDay = command({
  name: "storeDays.object",
  path: "/api/store-days/:day/objections",
  caller: checks,
  summary: "Somebody who did not keep that day does not sign it, and says why.",
  params: ofDay,
  body: Why,
  answer: StoreDayView,
  refusals: [DayElsewhere, OwnDay],
});

export const answerObjection = command({
  name: "storeDays.answer",
  path: "/api/store-days/:day/answers",
  caller: changesGoods,
  summary: "The store answers an objection, and the day is looked at again.",
  params: ofDay,
  body: Why,
  answer: StoreDayView,
  refusals: [DayElsewhere],
});
