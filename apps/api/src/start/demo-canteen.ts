import { type Actor, canteenBook, type Write } from "@huzhu/db";
import {
  type CanteenPolicy,
  type Entry,
  EntryId,
  letIn,
  signUp,
  weekdayOf,
} from "@huzhu/domain/canteen";
import type { Service } from "@huzhu/domain/catalog";
import type { Staff } from "@huzhu/domain/governance";
import { Fen } from "@huzhu/domain/money";
import { isElder, type Resident } from "@huzhu/domain/people";
import { addDays, type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import { dishesOn } from "../canteen/dishes.ts";
import { atHour } from "./at-hour.ts";

interface Keeping {
  readonly now: Instant;
  readonly actor: Actor;
  readonly newId: () => string;
  readonly by: Pick<Staff, "id">;
  readonly policy: CanteenPolicy;
}

const EATERS = 12;
const DAYS = 35;
const PAID_IN = Fen.make(20_000);
const NOON = 12;
const MORNING = 8;
/** Each is away on one workday in so many. */
const AWAY = 9;

/** What the book says of one elder: paid in once, ate on most workdays of five weeks. */
const lifeOf = (
  elder: Resident,
  at: number,
  service: Service,
  { now, newId, by, policy }: Keeping,
): ReadonlyArray<Entry> => {
  const today = localDate(now);
  const first = addDays(today, -DAYS);
  const written = { by: { _tag: "ByStaff", staff: by.id }, resident: elder.id } as const;
  const paid = { _tag: "PaidIn", fen: PAID_IN } as const;
  const book: Array<Entry> = [
    { ...written, id: EntryId.make(newId()), on: first, said: paid, at: atHour(first, MORNING) },
  ];
  for (let day = 1; day < DAYS; day += 1) {
    const on: CalendarDate = addDays(first, day);
    if (!policy.weekdays.includes(weekdayOf(on)) || (day + at) % AWAY === 0) continue;
    const facts = { id: EntryId.make(newId()), elder, service, policy, entries: book };
    const came = letIn(facts, on, by, atHour(on, NOON));
    if (Result.isSuccess(came)) book.push(came.success);
  }
  return book;
};

/** 清水村's canteen: who usually eats there, and two who said this morning what they do today. */
export const writeCanteen = async (
  tx: Write,
  { residents }: Settlement,
  keeping: Keeping,
): Promise<void> => {
  const { now, actor, newId, policy } = keeping;
  const today = localDate(now);
  const service = (await dishesOn(tx, today)).find(({ category }) => category === "canteen");
  if (!service) return;
  const elders = residents
    .filter((one) => one.residence === "home" && isElder(one, today))
    .slice(0, EATERS);
  const lives = elders.map((elder, at) => lifeOf(elder, at, service, keeping));
  const morning = atHour(today, MORNING);
  const said = elders.slice(-2).flatMap((elder, at) => {
    const entries = lives[elders.indexOf(elder)] ?? [];
    const facts = { id: EntryId.make(newId()), elder, service, policy, entries };
    const word = signUp(facts, at === 0, { _tag: "ByElder" }, morning);
    return morning <= now && Result.isSuccess(word) ? [word.success] : [];
  });
  const all = [...lives.flat(), ...said].toSorted((a, b) => a.at - b.at);
  await canteenBook.write(tx, all, actor);
};
