import { canteenDay as endpoint } from "@huzhu/contract";
import { canteenBook, type Read } from "@huzhu/db";
import {
  type Attendance,
  attendanceOn,
  type CanteenPolicy,
  weekdayOf,
} from "@huzhu/domain/canteen";
import type { ServiceCode } from "@huzhu/domain/catalog";
import { addDays, type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { dishesOn } from "./dishes.ts";
import { eatersOf } from "./eaters.ts";
import { entryRows } from "./entry-rows.ts";

/** Four weeks back decide who usually comes; an excuse may have begun long before. */
const DAYS_BACK = 60;
const A_WEEK = 7;

const nextOpen = ({ weekdays }: CanteenPolicy, after: CalendarDate): CalendarDate | null => {
  for (let days = 1; days <= A_WEEK; days += 1) {
    const date = addDays(after, days);
    if (weekdays.includes(weekdayOf(date))) return date;
  }
  return null;
};

const bookAround = (read: Read, on: CalendarDate) =>
  canteenBook.between(read, { from: addDays(on, -DAYS_BACK), to: addDays(on, A_WEEK) });

const NOBODY: Attendance = {
  ...{ usual: [], signedUp: [], excused: [], expected: [], came: [], missing: [] },
};

export const seeCanteenDay = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const today = localDate(now);
  const { canteen: policy } = village.settings;
  const on = request.query.on ?? today;
  const dishes = await dishesOn(tx, on);
  const open = dishes.filter(({ code }) => policy.services.includes(code));
  const service = request.query.service ?? open[0]?.code ?? null;
  const entries = await bookAround(tx, on);
  const at = (code: ServiceCode | null, date: CalendarDate) =>
    code === null ? NOBODY : attendanceOn(entries, code, date);
  const day = at(service, on);
  const next = nextOpen(policy, on);
  const then = next === null ? NOBODY : at(service, next);
  const lines = entries.filter((entry) => entry.on === on || entry.said._tag === "Undone");
  const eaters = await eatersOf(
    tx,
    [...day.expected, ...day.excused, ...day.came, ...then.expected].concat(
      lines.map(({ resident }) => resident),
    ),
    today,
  );
  const named = (ids: ReadonlyArray<(typeof day.usual)[number]>) =>
    ids.flatMap((id) => eaters.get(id) ?? []);
  return Result.succeed({
    policy,
    dishes: dishes.map(({ code, title, unit, price }) => ({
      ...{ code, title, unit },
      inKind: (price?.inKind ?? []).map((kind) => ({ ...kind })),
    })),
    ...{ service, on, came: named(day.came), excused: named(day.excused) },
    ...{ signedUp: named(day.signedUp), expected: named(day.expected) },
    // Who has not come yet may still come: only a day that is over misses anybody for good.
    missing: named(day.missing),
    lines: await entryRows(tx, lines, eaters),
    next: next && { on: next, expected: named(then.expected) },
  });
});
