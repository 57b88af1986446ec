import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/index.ts";
import { HouseholdId, ResidentId } from "../people/ids.ts";
import {
  type Account,
  AccountId,
  afterwards,
  newAccount,
  reverse,
  TransferId,
  ZERO,
} from "../points/index.ts";
import {
  AlreadyCounted,
  type Cap,
  type CommonCap,
  NobodyNamed,
  NotEligible,
  Quantity,
  type Rule,
  type Rulebook,
  RuleCode,
} from "../rulebook/index.ts";
import { CalendarDate } from "../time/index.ts";
import {
  type ApproveFacts,
  approve,
  type Claim,
  ClaimId,
  creditedBy,
  deedOf,
  reverseApproval,
} from "./index.ts";
import { admin, now, past, points, ready } from "./testing/approving.ts";

const [wang, wei] = [HouseholdId.make("wang"), ResidentId.make("wang-wei")];
const A01 = RuleCode.make("A01");
const line = { code: A01, title: "照看老人", unit: "次" } as const;

const book = (rules: ReadonlyArray<Rule>, caps: ReadonlyArray<CommonCap> = []): Rulebook => ({
  format: "huzhu-rulebook-2",
  title: "积分细则",
  version: 1,
  effectiveFrom: CalendarDate.make("2026-01-01"),
  scale: 0,
  rules,
  caps,
});

const fixed = (changes: Partial<Extract<Rule, { kind: "fixed" }>> = {}): Rule => ({
  kind: "fixed",
  ...line,
  points: points(5),
  caps: [],
  ...changes,
});
const month = (overflow: NonNullable<Cap["overflow"]>): ReadonlyArray<Cap> => [
  { period: "month", most: points(10), overflow },
];

const claim: Claim = {
  id: ClaimId.make("c-1"),
  household: wang,
  resident: wei,
  rule: A01,
  quantity: Quantity.make(1),
  particulars: {},
  eventDate: CalendarDate.make("2026-03-05"),
  note: "",
  recordedBy: { _tag: "ByStaff", staff: StaffId.make("cadre") },
  recordedAt: now,
  state: ready,
};
const own = (kind: "issuance" | "pool", unit: Account["unit"]): Account =>
  newAccount({ id: AccountId.make(kind), kind, unit });

type Changes = Partial<Pick<ApproveFacts, "history" | "claim" | "expiry">>;

const facts = (rulebook: Rulebook, changes: Changes = {}, unit: Account["unit"] = "points") => {
  const holder = newAccount({
    id: AccountId.make("holder"),
    ...(unit === "points"
      ? { kind: "household", holder: wang }
      : { kind: "person", resident: wei }),
    unit,
    floor: ZERO,
  });
  const [issuance, pool] = [own("issuance", unit), own("pool", unit)];
  return {
    claim,
    versions: [rulebook],
    history: past(0),
    transfer: TransferId.make("t-1"),
    books: { accounts: [holder, issuance, pool], lots: [], closedThrough: null, lows: [] },
    holder,
    issuance,
    pool,
    expiry: { kind: "year-end", years: 0, graceDays: 0, carryOver: 0 } as const,
    ...changes,
  };
};

const approved = (...args: Parameters<typeof facts>) => {
  const all = facts(...args);
  const { posting, claim: after } = Result.getOrThrow(approve(all, now));
  if (!posting || after.state._tag !== "Approved") throw new Error("nothing was posted");
  return { posting, state: after.state, after, books: afterwards(all.books, posting) };
};
const moved = ({ posting }: ReturnType<typeof approved>) =>
  posting.transfer.entries.map(({ account, amount }) => [String(account), amount]);

describe("what goes beyond a cap", () => {
  it.each<{
    name: string;
    overflow: NonNullable<Cap["overflow"]>;
    entries: unknown;
    lifetime: number;
  }>([
    {
      name: "is dropped",
      overflow: "drop",
      entries: [
        ["issuance", -3],
        ["holder", 3],
      ],
      lifetime: 3,
    },
    {
      name: "goes to the pool by the same transfer, which sums to zero (I1)",
      overflow: "donate",
      entries: [
        ["issuance", -5],
        ["holder", 3],
        ["pool", 2],
      ],
      lifetime: 3,
    },
    {
      name: "is honour, which counts as earned and is not there",
      overflow: "honour",
      entries: [
        ["issuance", -3],
        ["holder", 3],
      ],
      lifetime: 5,
    },
  ])("$name", ({ overflow, entries, lifetime }) => {
    const all = approved(book([fixed({ caps: month(overflow) })]), { history: past(7) });
    expect(moved(all)).toEqual(entries);
    expect(all.state).toMatchObject({ points: 3, counted: 3 });
    expect(all.posting.accounts.find(({ id }) => id === "holder")).toMatchObject({
      balance: 3,
      lifetime,
    });
  });

  it.each([
    { name: "donated", overflow: "donate", moves: [-5, 5] },
    { name: "honour", overflow: "honour", moves: [0, 0] },
  ] as const)("is told where all of it is $name", ({ overflow, moves }) => {
    const all = approved(book([fixed({ caps: month(overflow) })]), { history: past(10) });
    expect(all.posting.transfer.entries.map(({ amount }) => amount)).toEqual(moves);
    expect(all.state).toMatchObject({ points: 0, counted: 0 });
  });

  it.each(["donate", "honour"] as const)("is taken back with the claim: %s (I6)", (overflow) => {
    const { posting, after, books } = approved(book([fixed({ caps: month(overflow) })]), {
      history: past(7),
    });
    const id = TransferId.make("t-2");
    const original = { ...posting, reversedBy: null };
    const undoing = { books: { ...books, lots: posting.opened }, original, id, why: "错" };
    const back = Result.getOrThrow(reverse({ ...undoing, replacement: null }, now)).posting;
    expect(back.accounts.map(({ balance, lifetime }) => [balance, lifetime])).toEqual(
      back.accounts.map(() => [0, 0]),
    );
    const taking = { claim: after, kin: new Set<HouseholdId>(), staff: admin, transfer: id };
    const reversed = reverseApproval({ ...taking, why: "错" }, now);
    expect(Result.getOrThrow(reversed).state).toMatchObject({ _tag: "Reversed", counted: 3 });
  });
});

describe("what an approval brings", () => {
  it("is of the origin that its rule says, and only what is earned counts as earned", () => {
    const { posting } = approved(book([fixed({ origin: "granted" })]));
    expect(posting.opened).toMatchObject([{ origin: "granted", amount: 5, expires: "2026-12-31" }]);
    expect(posting.accounts.find(({ id }) => id === "holder")?.lifetime).toBe(0);
  });

  it("is minutes of whoever gave time, which do not expire", () => {
    const rulebook = book([fixed({ measure: "time", points: points(60) })]);
    expect(creditedBy(claim, rulebook)).toEqual(Result.succeed({ unit: "time", resident: wei }));
    const { posting } = approved(rulebook, {}, "time");
    expect(posting.opened).toMatchObject([{ origin: "earned", amount: 60, expires: null }]);
  });

  it("is a line of no points where a bucket gave them, which counts all the same", () => {
    const B01 = RuleCode.make("B01");
    const bucket: Rule = {
      kind: "bucket",
      ...line,
      code: B01,
      full: points(10),
      period: "month",
      caps: [],
    };
    const taking: Rule = { kind: "deduction", ...line, points: points(3), from: B01, caps: [] };
    const all = approved(book([bucket, taking]));
    expect(moved(all)).toEqual([
      ["issuance", 0],
      ["holder", 0],
    ]);
    expect(all.state).toMatchObject({ points: 0, counted: -3 });
  });
});

describe("an approval is refused", () => {
  const once = { per: "year", of: "holder" } as const;
  it.each([
    {
      name: "for what counts once, and did",
      rulebook: book([fixed({ once })]),
      history: past(1),
      refusal: new AlreadyCounted({ rule: A01, of: "holder", key: "2026" }),
    },
    {
      name: "for somebody whom the rule is not for",
      rulebook: book([fixed({ when: { fact: "age", least: 60 } })]),
      history: past(0),
      refusal: new NotEligible({ rule: A01 }),
    },
  ])("$name", ({ rulebook, history, refusal }) => {
    expect(approve(facts(rulebook, { history }), now)).toEqual(Result.fail(refusal));
  });

  it("for time that nobody in particular gave", () => {
    const rulebook = book([fixed({ measure: "time" })]);
    expect(creditedBy({ ...claim, resident: null }, rulebook)).toEqual(
      Result.fail(new NobodyNamed({ of: "person" })),
    );
  });
});

describe("whose caps a claim fills", () => {
  it.each([
    { name: "the household's", account: undefined, resident: wei, holder: wang },
    { name: "the person's own", account: "person", resident: wei, holder: wei },
    {
      name: "the household's where nobody is named",
      account: "person",
      resident: null,
      holder: wang,
    },
  ] as const)("are $name", ({ account, resident, holder }) => {
    const rulebook = { ...book([fixed()]), ...(account && { account }) };
    expect(deedOf({ ...claim, resident }, rulebook)).toMatchObject({ holder, person: resident });
  });
});
