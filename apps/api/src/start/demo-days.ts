import { dayBook, goods, movements, stockBook, type Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import { expectedPieces, type Good, StockTakeId, type VarianceReason } from "@huzhu/domain/store";
import {
  checkDay,
  closeDay,
  countOnDay,
  type DaySaid,
  type DayStage,
  openDay,
  type SignedDay,
} from "@huzhu/domain/store/day";
import { addDays, type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { Array as Arr, Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";

interface Keeping extends Circumstances {
  readonly keeper: StaffId;
  readonly checker: StaffId;
}

/** How many goods are counted each day, and on which of the days before today something was missing. */
const COUNTED = 6;
const DAYS = 9;
const MISSING_AGO = 3;
/** Of how many of the last days nobody has looked yet. */
const UNCHECKED = 2;
const WHY = "漏记一次兑换，东西已经给了";

const dayOf = async (tx: Write, date: CalendarDate) => {
  const day = (await dayBook.days(tx)).get(date);
  if (!day) throw new Error("The day of the demo was not begun.");
  return day;
};

/** Counts the shelf as it stands, with so many pieces missing of the first good. */
const count = async (
  tx: Write,
  [date, stage]: readonly [CalendarDate, DayStage],
  shelf: Arr.NonEmptyReadonlyArray<Good>,
  missing: number,
): Promise<DaySaid> => {
  const takes = [...(await stockBook.takes(tx)).values()];
  const counts = Arr.map(shelf, (good, nth) => {
    const booked = expectedPieces(good, takes);
    return { good: good.id, booked, counted: nth === 0 ? booked - missing : booked };
  });
  const days = await dayBook.days(tx);
  return Result.getOrThrow(countOnDay({ days, date }, stage, counts));
};

/** One day from the first count to the check, as the keeper and the supervisor lived it. */
const liveDay = async (
  tx: Write,
  { date, missing, checked }: { date: CalendarDate; missing: number; checked: boolean },
  { keeper, checker, now, newId, actor }: Keeping,
) => {
  const shelf = (await goods.list(tx)).filter(({ onHand }) => onHand > 1).slice(0, COUNTED);
  if (!Arr.isReadonlyArrayNonEmpty(shelf)) return;
  const say = (said: DaySaid, at: Instant, by = keeper) => dayBook.append(tx, said, { by, at });
  const signing = (reasons: ReadonlyArray<VarianceReason>) => ({
    ...{ reasons, take: StockTakeId.make(newId()) },
  });
  const sign = async ({ said, stock }: SignedDay, at: Instant) => {
    for (const line of stock) await stockBook.append(tx, line.said, { by: line.by, at });
    await say(said, at);
  };
  const [morning, evening] = [atHour(date, 9), atHour(date, 16)];
  await say(await count(tx, [date, "open"], shelf, 0), morning);
  const days = await dayBook.days(tx);
  await sign(Result.getOrThrow(openDay({ days, date }, signing([]), keeper)), morning);
  for (let nth = 0; nth < (missing > 0 ? 2 : 1); nth += 1) {
    await say(await count(tx, [date, "close"], shelf, missing), evening);
  }
  const reasons = missing > 0 ? [{ good: shelf[0].id, why: WHY }] : [];
  const closed = closeDay(await dayOf(tx, date), signing(reasons), keeper);
  await sign(Result.getOrThrow(closed), evening);
  if (!checked) return;
  const takes = await stockBook.takes(tx);
  const known = { takes, goods: await goods.list(tx) };
  const done = checkDay(await dayOf(tx, date), known, { id: checker }, evening);
  for (const { said, movements: booked } of Result.getOrThrow(done).takes) {
    const today = booked.map((movement) => ({ ...movement, recordedAt: now }));
    await movements.append(tx, today, { actor, redemption: null });
    await stockBook.append(tx, said, { by: checker, at: evening });
  }
  await say(Result.getOrThrow(done).said, evening, checker);
};

/** 清水村's store on its last days: opened, closed, once a piece short, checked up to the day before. */
export const writeDays = async (tx: Write, keeping: Keeping): Promise<void> => {
  const today = localDate(keeping.now);
  for (let ago = DAYS; ago > 0; ago -= 1) {
    const date = addDays(today, -ago);
    const missing = ago === MISSING_AGO ? 1 : 0;
    await liveDay(tx, { date, missing, checked: ago > UNCHECKED }, keeping);
  }
};
