import { Result } from "effect";
import { HouseholdId, ResidentId } from "../../people/ids.ts";
import {
  type Account,
  AccountId,
  type Books,
  HoldId,
  type Lot,
  newAccount,
  Points,
  TransferId,
} from "../../points/index.ts";
import { ANY_HOME, type Basket, type Good, GoodId, RedemptionId } from "../../store/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import { DEFAULT_RESERVATIONS, PickupCode, type Reserved, reserve } from "../index.ts";

export const NOW = Instant.make(Date.parse("2026-03-05T02:00:00Z"));
const DAY = 24 * 60 * 60_000;
const day = (text: string): CalendarDate => CalendarDate.make(text);
export const after = (days: number): Instant => Instant.make(NOW + days * DAY);
export const POLICY = DEFAULT_RESERVATIONS;
export const ELDER = ResidentId.make("wang");

const WANG = AccountId.make("wang");

export const household = (balance: number, changes: Partial<Account> = {}): Account =>
  newAccount({
    ...{ id: WANG, kind: "household", floor: Points.make(0) },
    balance: Points.make(balance),
    ...changes,
  });
const STORE = newAccount({ id: AccountId.make("store"), kind: "store" });

const lotOf = ({ id, balance }: Account): Lot => ({
  ...{ transfer: TransferId.make("t-0"), place: 0, account: id, sequence: 1 },
  ...{ origin: "earned", expires: null, amount: balance, remaining: balance },
});

/** What a household has, all of it from one day of work. */
export const booksOf = (holder: Account): Books => ({
  ...{ accounts: [holder, STORE], lots: [lotOf(holder)], closedThrough: null, lows: [] },
});

export const good = (name: string, price: number, onHand: number): Good => ({
  ...{ id: GoodId.make(name), name, unit: "袋", barcode: null, photo: null, onShelf: true, onHand },
  prices: [{ points: Points.make(price), from: day("2026-01-01") }],
});

export const line = (name: string, pieces: number, price: number): Basket[number] => ({
  ...{ good: GoodId.make(name), pieces, shownPrice: Points.make(price) },
});

export const factsOf = (books: Books, goods: ReadonlyArray<Good>, name = "1") => {
  const [holder = household(0), store = STORE] = books.accounts;
  const [id, transfer] = [RedemptionId.make(`r-${name}`), TransferId.make(`t-${name}`)];
  return { id, transfer, books, holder, store, goods, home: ANY_HOME, matching: null };
};

export const wanting = (name = "1", code = "123456") => ({
  ...{ id: HoldId.make(`h-${name}`), code: PickupCode.make(code), policy: POLICY },
  ...{ household: HouseholdId.make("wangs"), resident: ELDER, card: null, mandate: null },
});

/** One bag of rice of 30 points, reserved by a household that has 50. */
export const riceKept = (): Reserved =>
  Result.getOrThrow(
    reserve(
      factsOf(booksOf(household(50)), [good("rice", 30, 2)]),
      [line("rice", 1, 30)],
      wanting(),
      NOW,
    ),
  );
