import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { type Staff, StaffId } from "../governance/index.ts";
import { HouseholdId } from "../people/ids.ts";
import {
  type Account,
  AccountFrozen,
  AccountId,
  BelowFloor,
  expiryOf,
  type Lot,
  newAccount,
  PeriodClosed,
  Points,
  TransferId,
  ZERO,
} from "../points/index.ts";
import {
  type History,
  NO_HISTORY,
  Quantity,
  type Rule,
  type Rulebook,
  RuleCode,
  UnknownRule,
} from "../rulebook/index.ts";
import { CalendarDate, Instant } from "../time/index.ts";
import {
  AlreadyDecided,
  type ApproveFacts,
  approve,
  type Claim,
  ClaimId,
  NoRulebook,
  OwnHousehold,
  RecordedBySame,
  refuse,
} from "./index.ts";

const now = Instant.make(Date.parse("2026-03-06T02:00:00Z"));
const date = (text: string) => CalendarDate.make(text);
const points = (amount: number) => Points.make(amount);
const [wang, li] = [HouseholdId.make("wang"), HouseholdId.make("li")];

const line = { unit: "次", caps: [{ period: "month", most: points(10) }] } as const;
const clean: Rule = {
  kind: "fixed",
  ...line,
  code: RuleCode.make("B01"),
  title: "清洁日",
  points: points(5),
};
const litter: Rule = {
  kind: "deduction",
  ...line,
  code: RuleCode.make("F01"),
  title: "乱倒垃圾",
  points: points(3),
};
const rulebook: Rulebook = {
  format: "huzhu-rulebook-1",
  title: "积分细则",
  version: 2,
  effectiveFrom: date("2026-01-01"),
  scale: 0,
  rules: [clean, litter],
};

const claim = (changes: Partial<Claim> = {}): Claim => ({
  id: ClaimId.make("c-1"),
  household: wang,
  resident: null,
  rule: clean.code,
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: date("2026-03-05"),
  note: "",
  recordedBy: StaffId.make("cadre"),
  recordedAt: now,
  state: { _tag: "Pending" },
  ...changes,
});
const approved = {
  _tag: "Approved",
  by: StaffId.make("admin"),
  at: now,
  points: points(5),
  counted: points(5),
  version: 2,
} as const;
const refused = {
  _tag: "Refused",
  by: StaffId.make("admin"),
  at: now,
  why: "照片看不清",
} as const;

const reversed = {
  ...approved,
  _tag: "Reversed",
  why: "登记错了户",
  transfer: TransferId.make("t-9"),
} as const;

const admin: Staff = {
  id: StaffId.make("admin"),
  name: "周平",
  login: "admin",
  role: "admin",
  household: li,
  active: true,
};
const cadre: Staff = { ...admin, id: StaffId.make("cadre"), role: "cadre" };

const holder = (balance: number, status: Account["status"] = "open"): Account =>
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
const past = (sum: number): History => ({ sum: () => sum, balance: 0 });

type Changes = Partial<ApproveFacts> & { readonly closedThrough?: CalendarDate };

const facts = ({ closedThrough, ...changes }: Changes = {}): ApproveFacts => {
  const whose = changes.holder ?? holder(8);
  return {
    claim: claim(),
    staff: admin,
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

const posted = (changes: Changes = {}) => {
  const { posting } = Result.getOrThrow(approve(facts(changes), now));
  if (!posting) throw new Error("nothing was posted");
  return posting;
};

describe("approving a claim", () => {
  it("counts it, and keeps who, when, how much and by which version", () => {
    const { claim: after } = Result.getOrThrow(approve(facts(), now));
    expect(after).toEqual(claim({ state: approved }));
  });

  it("moves the points out of the issuance, with the reason step by step", () => {
    const { transfer, accounts } = posted();
    expect(transfer).toMatchObject({
      id: "t-1",
      entries: [
        { account: "issuance", amount: -5 },
        { account: "wang", amount: 5 },
      ],
      eventDate: "2026-03-05",
      recordedAt: now,
      reason: { _tag: "ByRule", claim: "c-1", rule: "B01", ruleTitle: "清洁日", version: 2 },
    });
    expect(accounts.map(({ balance }) => balance)).toEqual([13, -55]);
  });

  it("adds what is earned to what was ever earned, and takes a deduction from the balance only", () => {
    expect(posted().accounts[0]).toMatchObject({ balance: 13, lifetime: 13, entries: 2 });
    const fined = posted({ claim: claim({ rule: litter.code }) });
    expect(fined.accounts[0]).toMatchObject({ balance: 5, lifetime: 8, entries: 2 });
    expect(fined.opened).toEqual([]);
    expect(fined.uses).toMatchObject([{ lot: { transfer: "t-0", place: 0 }, amount: 3 }]);
  });

  it.each<{ name: string; expiry: ApproveFacts["expiry"]; expires: string | null }>([
    { name: "for ever", expiry: { kind: "never" }, expires: null },
    {
      name: "to the end of the year of the deed",
      expiry: { kind: "year-end", years: 0, graceDays: 0, carryOver: 0 },
      expires: "2026-12-31",
    },
    {
      name: "to the end of the next year, and a month of grace",
      expiry: { kind: "year-end", years: 1, graceDays: 31, carryOver: 0 },
      expires: "2028-01-31",
    },
  ])("opens a lot that lives $name", ({ expiry, expires }) => {
    expect(posted({ expiry }).opened).toEqual([
      {
        transfer: "t-1",
        place: 0,
        account: "wang",
        sequence: 2,
        origin: "earned",
        expires,
        amount: 5,
        remaining: 5,
      },
    ]);
  });

  it("counts the months from the day of the deed, not from the day of the approval", () => {
    const expiry = { kind: "months", months: 6, graceDays: 0, carryOver: 0 } as const;
    const { transfer, opened } = posted({ expiry });
    expect(opened[0]?.expires).toBe(expiryOf(expiry, transfer.eventDate));
    expect(opened[0]?.expires).not.toBe(expiryOf(expiry, date("2026-03-06")));
  });

  it("is not kept by a period that ended the day before", () => {
    expect(posted({ closedThrough: date("2026-03-04") }).lines).toHaveLength(2);
  });

  it.each([
    {
      name: "takes points for a deduction",
      changes: { claim: claim({ rule: litter.code }) },
      after: 5,
    },
    {
      name: "gives what the cap leaves",
      changes: { history: past(7) },
      after: 11,
    },
    {
      name: "counts each of several",
      changes: { claim: claim({ quantity: Quantity.make(2) }) },
      after: 18,
    },
  ])("$name", ({ changes, after }) => {
    expect(posted(changes).accounts[0]?.balance).toBe(after);
  });

  it("moves nothing when the cap is used up, and is decided all the same", () => {
    const used = facts({ history: past(10), holder: holder(8, "frozen") });
    const { claim: after, posting } = Result.getOrThrow(approve(used, now));
    expect(after.state).toMatchObject({ _tag: "Approved", points: 0 });
    expect(posting).toBeNull();
  });
});

describe("approving is refused", () => {
  it.each<{ name: string; changes: Changes; refusal: unknown }>([
    {
      name: "for a claim that was approved before",
      changes: { claim: claim({ state: approved }) },
      refusal: new AlreadyDecided({ state: "Approved", by: admin.id }),
    },
    {
      name: "for a claim that was refused before",
      changes: { claim: claim({ state: refused }) },
      refusal: new AlreadyDecided({ state: "Refused", by: admin.id }),
    },
    {
      name: "for a claim that was taken back before",
      changes: { claim: claim({ state: reversed }) },
      refusal: new AlreadyDecided({ state: "Reversed", by: admin.id }),
    },
    {
      name: "to a member of the household (I14)",
      changes: { staff: { ...admin, household: wang } },
      refusal: new OwnHousehold({ household: wang }),
    },
    {
      name: "to whoever recorded it",
      changes: { staff: cadre },
      refusal: new RecordedBySame({ recordedBy: cadre.id }),
    },
    {
      name: "when no rulebook counted on the day",
      changes: { versions: [] },
      refusal: new NoRulebook({ eventDate: date("2026-03-05") }),
    },
    {
      name: "when the rulebook of the day has no such rule",
      changes: { claim: claim({ rule: RuleCode.make("Z99") }) },
      refusal: new UnknownRule({ rule: RuleCode.make("Z99"), version: 2 }),
    },
    {
      name: "when the account is frozen",
      changes: { holder: holder(8, "frozen") },
      refusal: new AccountFrozen({ account: AccountId.make("wang") }),
    },
    {
      name: "when the day lies in a closed period (I10)",
      changes: { closedThrough: date("2026-03-05") },
      refusal: new PeriodClosed({
        eventDate: date("2026-03-05"),
        closedThrough: date("2026-03-05"),
      }),
    },
    {
      name: "when the points stand on hold that the deduction would take",
      changes: {
        claim: claim({ rule: litter.code }),
        holder: { ...holder(8), held: points(6) },
      },
      refusal: new BelowFloor({
        account: AccountId.make("wang"),
        balance: points(2),
        floor: ZERO,
        amount: points(-3),
        short: points(1),
      }),
    },
    {
      name: "when there is less to take than the deduction",
      changes: { claim: claim({ rule: litter.code }), holder: holder(1) },
      refusal: new BelowFloor({
        account: AccountId.make("wang"),
        balance: points(1),
        floor: ZERO,
        amount: points(-3),
        short: points(2),
      }),
    },
  ])("$name", ({ changes, refusal }) => {
    const all = facts(changes);
    const before = JSON.stringify(all);
    expect(approve(all, now)).toEqual(Result.fail(refusal));
    expect(JSON.stringify(all)).toBe(before);
  });
});

describe("refusing a claim", () => {
  it("keeps who, when and why", () => {
    expect(refuse(claim(), admin, "照片看不清", now)).toEqual(
      Result.succeed(claim({ state: refused })),
    );
  });

  it.each([
    {
      name: "that was decided before",
      of: claim({ state: approved }),
      by: admin,
      refusal: new AlreadyDecided({ state: "Approved", by: admin.id }),
    },
    {
      name: "of one's own household",
      of: claim(),
      by: { ...admin, household: wang },
      refusal: new OwnHousehold({ household: wang }),
    },
    {
      name: "that one recorded oneself",
      of: claim(),
      by: cadre,
      refusal: new RecordedBySame({ recordedBy: cadre.id }),
    },
  ])("is refused for one $name", ({ of, by, refusal }) => {
    expect(refuse(of, by, "不符", now)).toEqual(Result.fail(refusal));
  });

  it("is open to staff of no household", () => {
    const stranger = { ...admin, household: null };
    expect(Result.isSuccess(refuse(claim(), stranger, "不符", now))).toBe(true);
  });
});
