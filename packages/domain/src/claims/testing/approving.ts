import { Result } from "effect";
import { type Staff, StaffId } from "../../governance/index.ts";
import { HouseholdId } from "../../people/ids.ts";
import {
  type Account,
  AccountId,
  type Lot,
  newAccount,
  Points,
  TransferId,
  ZERO,
} from "../../points/index.ts";
import {
  type History,
  NO_HISTORY,
  Quantity,
  type Rule,
  type Rulebook,
  RuleCode,
} from "../../rulebook/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import { type ApproveFacts, approve, type Claim, ClaimId, type Ready } from "../index.ts";

export const now = Instant.make(Date.parse("2026-03-06T02:00:00Z"));
export const date = (text: string) => CalendarDate.make(text);
export const points = (amount: number) => Points.make(amount);
const wang = HouseholdId.make("wang");

const line = { unit: "次", caps: [{ period: "month", most: points(10) }] } as const;
const clean: Rule = {
  kind: "fixed",
  ...line,
  code: RuleCode.make("B01"),
  title: "清洁日",
  points: points(5),
};
export const litter: Rule = {
  kind: "deduction",
  ...line,
  code: RuleCode.make("F01"),
  title: "乱倒垃圾",
  points: points(3),
};
export const rulebook: Rulebook = {
  format: "huzhu-rulebook-1",
  title: "积分细则",
  version: 2,
  effectiveFrom: date("2026-01-01"),
  scale: 0,
  rules: [clean, litter],
};

export const admin: Staff = {
  id: StaffId.make("admin"),
  name: "周平",
  login: "admin",
  role: "admin",
  household: HouseholdId.make("li"),
  active: true,
};

/** Signed once, by the admin, in a village that decided nothing about how claims come to count. */
export const ready: Ready = {
  _tag: "Ready",
  round: 1,
  signed: [{ check: 0, by: admin.id, at: Instant.make(now - 1000) }],
  notice: null,
  objections: [],
};

export const claim = (changes: Partial<Claim> = {}): Claim => ({
  id: ClaimId.make("c-1"),
  household: wang,
  resident: null,
  rule: clean.code,
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: date("2026-03-05"),
  note: "",
  recordedBy: { _tag: "ByStaff", staff: StaffId.make("cadre") },
  recordedAt: now,
  state: ready,
  ...changes,
});

export const holder = (balance: number, status: Account["status"] = "open"): Account =>
  newAccount({
    id: AccountId.make("wang"),
    kind: "household",
    holder: wang,
    status,
    floor: ZERO,
    balance: points(balance),
    lifetime: points(balance),
    entries: 1,
  });
const issuance = newAccount({
  id: AccountId.make("issuance"),
  kind: "issuance",
  balance: points(-50),
});
const pool = newAccount({ id: AccountId.make("pool"), kind: "pool" });

const lotsOf = ({ id, balance }: Account): ReadonlyArray<Lot> => [
  {
    transfer: TransferId.make("t-0"),
    place: 0,
    account: id,
    sequence: 1,
    origin: "earned",
    expires: null,
    amount: balance,
    remaining: balance,
  },
];

/** Every sum over the past comes to so many. */
export const past = (sum: number): History => ({ sum: () => sum, balance: 0 });

export type Changes = Partial<ApproveFacts> & { readonly closedThrough?: CalendarDate };

/** All that an approval needs to know; Wang's account holds 8 points. */
export const facts = ({ closedThrough, ...changes }: Changes = {}): ApproveFacts => {
  const whose = changes.holder ?? holder(8);
  return {
    claim: claim(),
    versions: [rulebook],
    history: NO_HISTORY,
    transfer: TransferId.make("t-1"),
    books: {
      accounts: [whose, issuance, pool],
      lots: lotsOf(whose),
      closedThrough: closedThrough ?? null,
      lows: [],
    },
    holder: whose,
    issuance,
    pool,
    expiry: { kind: "never" },
    ...changes,
  };
};

export const posted = (changes: Changes = {}) => {
  const { posting } = Result.getOrThrow(approve(facts(changes), now));
  if (!posting) throw new Error("nothing was posted");
  return posting;
};
