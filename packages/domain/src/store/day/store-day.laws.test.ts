import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { addDays, CalendarDate, Instant } from "../../time/index.ts";
import {
  expectedPieces,
  type Good,
  GoodId,
  type StockEntry,
  StockTakeId,
  stockTakes,
} from "../index.ts";
import {
  checkDay,
  closeDay,
  countOnDay,
  type DayEntry,
  dayStillOpen,
  handOver,
  isDayOpen,
  keepersOf,
  openDay,
  type SignedDay,
  storeDays,
  takeOver,
} from "./index.ts";

const NOW = Instant.make(1_772_676_000_000);
const FIRST = CalendarDate.make("2026-03-02");
const RICE = GoodId.make("rice");
const PEOPLE = ["a", "b", "c"].map((id) => StaffId.make(id));

/** A store whose shelf loses pieces that nobody books, kept and checked by whoever comes along. */
class Store {
  readonly days: Array<DayEntry> = [];
  readonly takes: Array<StockEntry> = [];
  book = 20;
  shelf = 20;
  date = FIRST;
  #take = 0;

  get all() {
    return storeDays(this.days);
  }
  get good(): Good {
    const shown = {
      name: "大米",
      unit: "袋",
      barcode: null,
      photo: null,
      onShelf: true,
      prices: [],
    };
    return { id: RICE, ...shown, onHand: this.book };
  }

  count(stage: "open" | "handover" | "close", by: StaffId): void {
    const date = stage === "open" ? this.date : this.#open();
    const booked = expectedPieces(this.good, stockTakes(this.takes).values());
    const counts = [{ good: RICE, counted: this.shelf, booked }] as const;
    const said = countOnDay({ days: this.all, date }, stage, counts);
    if (Result.isSuccess(said)) this.days.push({ said: said.success, at: NOW, by });
  }

  sign(kind: "open" | "handover" | "close", by: StaffId, to: StaffId): void {
    this.#take += 1;
    const reasons = [{ good: RICE, why: "老鼠" }];
    const signing = { reasons, take: StockTakeId.make(`take-${this.#take}`) };
    const day = this.all.get(this.#open());
    const signed =
      kind === "open"
        ? openDay({ days: this.all, date: this.date }, signing, by)
        : day && (kind === "close" ? closeDay(day, signing, by) : handOver(day, to, signing, by));
    if (signed && Result.isSuccess(signed)) this.#write(signed.success, by);
  }

  take(by: StaffId): void {
    const day = this.all.get(this.#open());
    const said = day && takeOver(day, by);
    if (said && Result.isSuccess(said)) this.days.push({ said: said.success, at: NOW, by });
  }

  check(by: StaffId): void {
    for (const day of this.all.values()) {
      const known = { takes: stockTakes(this.takes), goods: [this.good] };
      const checked = checkDay(day, known, { id: by }, NOW);
      if (Result.isFailure(checked)) continue;
      expect(keepersOf(day).has(by)).toBe(false);
      this.days.push({ said: checked.success.said, at: NOW, by });
      for (const { said, movements } of checked.success.takes) {
        this.takes.push({ said, at: NOW, by });
        this.book += movements.reduce((sum, { pieces }) => sum + pieces, 0);
      }
    }
  }

  #open(): CalendarDate {
    return dayStillOpen(this.all.values())?.date ?? this.date;
  }

  #write({ said, stock }: SignedDay, by: StaffId): void {
    this.days.push({ said, at: NOW, by });
    this.takes.push(...stock.map((one) => ({ ...one, at: NOW })));
  }
}

const who = fc.constantFrom(...PEOPLE);
const stage = fc.constantFrom("open", "handover", "close");
const command = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant("count"), stage, by: who, to: who }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant("sign"), stage, by: who, to: who }), weight: 4 },
  fc.record({
    do: fc.constantFrom("take", "check", "sell", "lose", "sleep"),
    ...{ stage, by: who, to: who },
  }),
);

interface Step {
  readonly do: string;
  readonly stage: "open" | "handover" | "close";
  readonly by: StaffId;
  readonly to: StaffId;
}

const run = (store: Store, step: Step): void => {
  const acts: Record<string, () => void> = {
    count: () => store.count(step.stage, step.by),
    sign: () => store.sign(step.stage, step.by, step.to),
    take: () => store.take(step.by),
    check: () => store.check(step.by),
    sell: () => {
      if (Math.min(store.book, store.shelf) === 0) return;
      store.book -= 1;
      store.shelf -= 1;
    },
    lose: () => {
      store.shelf = Math.max(0, store.shelf - 1);
    },
    sleep: () => {
      store.date = addDays(store.date, 1);
    },
  };
  acts[step.do]?.();
};

it("opens one day at a time, and a keeper's day passes to nobody who did not sign", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (steps) => {
      const store = new Store();
      for (const step of steps) {
        const before = dayStillOpen(store.all.values());
        run(store, step);
        const open = [...store.all.values()].filter(isDayOpen);
        expect(open.length).toBeLessThanOrEqual(1);
        const after = open[0];
        if (before && after?.date === before.date && after.keeper !== before.keeper) {
          expect(step).toMatchObject({ do: "take", by: after.keeper });
        }
      }
    }),
  );
});

it("misses a piece once, however often it is counted before somebody signs", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (steps) => {
      const store = new Store();
      for (const step of steps) run(store, step);
      const [keeper, , checker] = PEOPLE;
      if (!keeper || !checker) throw new Error("Nobody keeps the store.");
      const close = () => {
        const day = dayStillOpen(store.all.values());
        if (day?.state === "handing") {
          const to = day.handovers.at(-1)?.to;
          if (to) store.take(to);
        }
        store.count("close", keeper);
        store.count("close", keeper);
        store.sign("close", keeper, keeper);
      };
      close();
      store.date = addDays(store.date, 1);
      store.count("open", keeper);
      store.count("open", keeper);
      store.sign("open", keeper, keeper);
      close();
      for (const one of [checker, StaffId.make("d")]) store.check(one);
      expect(store.book).toBe(store.shelf);
    }),
  );
});
