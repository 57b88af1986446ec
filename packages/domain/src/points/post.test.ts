import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  type Account,
  AccountFrozen,
  AccountId,
  afterwards,
  BelowFloor,
  BelowFloorThen,
  type Books,
  type Entry,
  type LotUse,
  lotKey,
  move,
  NeedsEarned,
  PeriodClosed,
  type Posting,
  post,
  type Reason,
  type Terms,
  Unbalanced,
  UnknownAccount,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, today, transferId } from "./testing/books.ts";

const wang = AccountId.make("wang");
const issuance = AccountId.make("issuance");
const granted: Reason = { _tag: "ByGrant", origin: "earned", why: "补登" };

const posting = (
  before: Books,
  entries: ReadonlyArray<Entry>,
  terms: Terms = {},
  eventDate = today,
) =>
  post(
    before,
    { id: transferId("t-1"), entries, eventDate, recordedAt: now, reason: granted },
    terms,
  );

const given = (amount: number) => move(issuance, wang, points(amount));
const taken = (amount: number) => move(wang, issuance, points(amount));

/** Wang with one lot of the balance, or in debt where it is negative. */
const of = (balance: number, changes: Partial<Account> = {}): Books => {
  const lots = balance > 0 ? [lot("wang", balance)] : [];
  const account = holder("wang", lots, { balance: points(balance), ...changes });
  return books([account, own("issuance")], lots);
};

const balances = (result: ReturnType<typeof post>) =>
  Result.getOrThrow(result).accounts.map((account) => [account.id, account.balance]);
const opened = (result: ReturnType<typeof post>) =>
  Result.getOrThrow(result).opened.map(({ origin, expires, amount }) => [origin, expires, amount]);
const used = ({ uses }: Pick<Posting, "uses">) => uses.map((use) => [lotKey(use.lot), use.amount]);

describe("posting", () => {
  it.each([
    { name: "points given", before: 0, amount: 5, household: 5, issuance: -5 },
    { name: "points taken", before: 8, amount: -5, household: 3, issuance: 5 },
    { name: "everything, down to the floor", before: 5, amount: -5, household: 0, issuance: 5 },
    { name: "nothing at all", before: 5, amount: 0, household: 5, issuance: 0 },
  ])("$name", ({ before, amount, household, issuance: other }) => {
    const result = posting(of(before), move(issuance, wang, points(amount)));
    expect(Object.fromEntries(balances(result))).toEqual({ wang: household, issuance: other });
  });

  it("keeps each entry with its place in the account's history and the balance after it", () => {
    const before = books([holder("wang", [], { entries: 4 }), own("issuance", -9)]);
    expect(Result.getOrThrow(posting(before, given(5))).lines).toEqual([
      { account: "issuance", amount: -5, sequence: 1, balance: -14, earned: 0 },
      { account: "wang", amount: 5, sequence: 5, balance: 5, earned: 5 },
    ]);
  });

  it("leaves the accounts that no entry names as they are", () => {
    const before = books([holder("li", [lot("li", 7)]), holder("wang"), own("issuance")]);
    expect(balances(posting(before, given(1)))).toEqual([
      ["wang", 1],
      ["issuance", -1],
    ]);
    const after = afterwards(before, Result.getOrThrow(posting(before, given(1))));
    expect(after.accounts.map(({ id, balance }) => [id, balance])).toEqual([
      ["li", 7],
      ["wang", 1],
      ["issuance", -1],
    ]);
  });

  it("takes a credit even below the floor, so that a debt can be paid back", () => {
    expect(balances(posting(of(-10), given(4)))).toContainEqual(["wang", -6]);
  });

  it("lets the village's own accounts stand below zero without bound", () => {
    expect(balances(posting(of(0), given(1_000_000)))).toContainEqual(["issuance", -1_000_000]);
  });

  it("leaves what stands on hold aside, and takes all that does not", () => {
    const before = of(10, { held: points(4) });
    const [account] = Result.getOrThrow(posting(before, taken(6))).accounts;
    expect(account).toMatchObject({ balance: 4, held: 4 });
  });

  it("takes what stood on hold for this very transfer", () => {
    const before = of(10, { held: points(10) });
    const terms = { unheld: { account: wang, amount: points(7) } };
    const [account] = Result.getOrThrow(posting(before, taken(7), terms)).accounts;
    expect(account).toMatchObject({ balance: 3, held: 3 });
  });
});

describe("what comes in", () => {
  it("opens a lot that is earned and never expires, if nothing else is said", () => {
    const result = Result.getOrThrow(posting(of(0), given(5)));
    expect(result.opened).toEqual([
      {
        transfer: "t-1",
        place: 0,
        account: "wang",
        sequence: 2,
        origin: "earned",
        expires: null,
        amount: 5,
        remaining: 5,
      },
    ]);
    expect(result.touched).toEqual([]);
    expect(result.uses).toEqual([]);
  });

  it("opens a lot with the origin and the last day that are said", () => {
    const credit = { origin: "granted", expires: date("2026-12-31") } as const;
    expect(opened(posting(of(0), given(5), { credit }))).toEqual([["granted", "2026-12-31", 5]]);
  });

  it("opens the lots that are said", () => {
    const opens = new Map([
      [
        wang,
        [
          { origin: "gifted", expires: date("2026-12-31"), amount: points(2) },
          { origin: "gifted", expires: null, amount: points(3) },
        ] as const,
      ],
    ]);
    const result = posting(of(0), given(5), { opens });
    expect(opened(result)).toEqual([
      ["gifted", "2026-12-31", 2],
      ["gifted", null, 3],
    ]);
    expect(Result.getOrThrow(result).opened.map(({ place }) => place)).toEqual([0, 1]);
  });

  it.each([
    { name: "pays a part of a debt", before: -10, amount: 4, lots: [] },
    { name: "pays a debt and leaves nothing", before: -10, amount: 10, lots: [] },
    { name: "pays a debt; the rest becomes a lot", before: -10, amount: 14, lots: [4] },
    { name: "becomes a lot beside others", before: 10, amount: 14, lots: [14] },
  ])("$name", ({ before, amount, lots }) => {
    const result = posting(of(before), given(amount));
    expect(opened(result).map(([, , kept]) => kept)).toEqual(lots);
    expect(Result.getOrThrow(result).uses).toEqual([]);
  });

  it("pays a debt with the first of the lots that are said", () => {
    const opening = { origin: "gifted", expires: null } as const;
    const all = [3, 4, 5].map((amount) => ({ ...opening, amount: points(amount) }));
    const result = posting(of(-5), given(12), { opens: new Map([[wang, all]]) });
    expect(opened(result).map(([, , kept]) => kept)).toEqual([2, 5]);
  });

  it("pays the debt once of somebody whose lots are not said beside another's", () => {
    const before = books([
      holder("wang", [], { balance: points(-5) }),
      holder("li"),
      own("issuance"),
    ]);
    const li = AccountId.make("li");
    const opens = new Map([
      [li, [{ origin: "gifted", expires: null, amount: points(6) }] as const],
    ]);
    const entries = [...given(12), ...move(issuance, li, points(6))];
    expect(opened(posting(before, entries, { opens }))).toEqual([
      ["earned", null, 7],
      ["gifted", null, 6],
    ]);
  });

  it("is a defect where the lots that are said do not come to it", () => {
    const opening = { origin: "gifted", expires: null, amount: points(4) } as const;
    const opens = new Map([[wang, [opening]]]);
    expect(() => posting(of(0), given(5), { opens })).toThrow("A credit of 5");
  });

  it("opens no lot in the village's own accounts", () => {
    expect(Result.getOrThrow(posting(of(10), taken(5))).opened).toEqual([]);
  });
});

describe("what goes out", () => {
  const lots = [
    lot("wang", 10, { place: 2, sequence: 1 }),
    lot("wang", 10, { place: 1, sequence: 3, expires: date("2026-12-31") }),
    lot("wang", 10, { place: 0, sequence: 2, expires: date("2026-06-30") }),
    lot("li", 10, { expires: date("2026-03-31") }),
  ];
  const before = books([holder("wang", lots.slice(0, 3)), own("issuance")], lots);

  it("is drawn from the account's lots in spending order, which says how much of each", () => {
    const result = Result.getOrThrow(posting(before, taken(25)));
    expect(result.uses.map(({ account }) => account)).toEqual(["wang", "wang", "wang"]);
    expect(used(result)).toEqual([
      ["t-wang/0", 10],
      ["t-wang/1", 10],
      ["t-wang/2", 5],
    ]);
    expect(result.touched.map((one) => [lotKey(one), one.remaining])).toEqual([
      ["t-wang/2", 5],
      ["t-wang/1", 0],
      ["t-wang/0", 0],
    ]);
  });

  it("touches only the lots that it draws from", () => {
    const result = Result.getOrThrow(posting(before, taken(4)));
    expect(result.touched.map((one) => [lotKey(one), one.remaining])).toEqual([["t-wang/0", 6]]);
  });

  it("is drawn from the lots that are said", () => {
    const draws: ReadonlyArray<LotUse> = [
      { lot: { transfer: transferId("t-wang"), place: 2 }, account: wang, amount: points(4) },
    ];
    const result = Result.getOrThrow(
      posting(before, taken(4), { draws: new Map([[wang, draws]]) }),
    );
    expect(used(result)).toEqual([["t-wang/2", 4]]);
  });

  it("is a defect where a lot does not have it", () => {
    const use = { lot: { transfer: transferId("t-wang"), place: 2 }, account: wang };
    const draws = new Map([[wang, [{ ...use, amount: points(11) }]]]);
    expect(() => posting(before, taken(11), { draws })).toThrow("t-wang/2 has no 11");
  });

  it("is debt where the lots do not reach", () => {
    const result = Result.getOrThrow(posting(of(10, { floor: points(-20) }), taken(25)));
    expect(used(result)).toEqual([["t-wang/0", 10]]);
    expect(result.accounts[0]?.balance).toBe(-15);
  });

  it("is drawn by the matching that is said", () => {
    const some = [lot("wang", 10, { origin: "granted" }), lot("wang", 10, { place: 1 })];
    const both = books([holder("wang", some), own("issuance")], some);
    const matching = { origins: ["granted"], earned: 1, per: 1 } as const;
    expect(used(Result.getOrThrow(posting(both, taken(10), { matching })))).toEqual([
      ["t-wang/0", 5],
      ["t-wang/1", 5],
    ]);
  });
});

describe("what is given back", () => {
  const spent = [
    lot("wang", 10, { remaining: points(2), expires: date("2026-06-30") }),
    lot("wang", 10, { place: 1, remaining: points(0) }),
  ];
  const restores: ReadonlyArray<LotUse> = [
    { lot: { transfer: transferId("t-wang"), place: 1 }, account: wang, amount: points(10) },
    { lot: { transfer: transferId("t-wang"), place: 0 }, account: wang, amount: points(8) },
  ];
  const owing = (balance: number): Books => {
    const lots = balance < 0 ? spent.map((one) => ({ ...one, remaining: points(0) })) : spent;
    return books([holder("wang", lots, { balance: points(balance) }), own("issuance")], lots);
  };
  it.each([
    {
      name: "goes to the lots that are said",
      balance: 2,
      amount: 18,
      uses: [
        ["t-wang/1", -10],
        ["t-wang/0", -8],
      ],
      lots: [],
    },
    {
      name: "goes to them in their order, as far as it reaches",
      balance: 2,
      amount: 13,
      uses: [
        ["t-wang/1", -10],
        ["t-wang/0", -3],
      ],
      lots: [],
    },
    {
      name: "opens a lot for what is more",
      balance: 2,
      amount: 20,
      uses: [
        ["t-wang/1", -10],
        ["t-wang/0", -8],
      ],
      lots: [2],
    },
    {
      name: "pays a debt first",
      balance: -6,
      amount: 18,
      uses: [
        ["t-wang/1", -10],
        ["t-wang/0", -2],
      ],
      lots: [],
    },
    { name: "goes nowhere where the debt is larger", balance: -20, amount: 18, uses: [], lots: [] },
  ])("$name", ({ balance, amount, uses, lots }) => {
    const result = posting(owing(balance), given(amount), { restores });
    expect(used(Result.getOrThrow(result))).toEqual(uses);
    expect(opened(result).map(([, , kept]) => kept)).toEqual(lots);
  });

  it("keeps its last day", () => {
    const result = Result.getOrThrow(posting(owing(2), given(18), { restores }));
    expect(result.touched.map(({ expires, remaining }) => [expires, remaining])).toEqual([
      ["2026-06-30", 10],
      [null, 10],
    ]);
  });

  it("leaves the rest to the lots that are said to be opened", () => {
    const opens = new Map([
      [wang, [{ origin: "gifted", expires: null, amount: points(20) }] as const],
    ]);
    const result = posting(owing(2), given(20), { restores, opens });
    expect(opened(result)).toEqual([["gifted", null, 2]]);
  });

  it("is a defect where a lot is not among the facts", () => {
    expect(() => posting(of(0), given(10), { restores })).toThrow("t-wang/1");
  });
});

describe("what was ever earned", () => {
  const expires = null;
  it.each([
    { name: "grows by what is earned", entries: given(5), terms: {}, lifetime: 105 },
    {
      name: "grows by what is earned although it pays a debt",
      before: -10,
      entries: given(5),
      terms: {},
      lifetime: 105,
    },
    {
      name: "does not grow by what is granted",
      entries: given(5),
      terms: { credit: { origin: "granted", expires } } as const,
      lifetime: 100,
    },
    {
      name: "grows by those of the lots that are earned",
      entries: given(5),
      terms: {
        opens: new Map([
          [
            wang,
            [
              { origin: "earned", expires, amount: points(2) },
              { origin: "gifted", expires, amount: points(3) },
            ] as const,
          ],
        ]),
      },
      lifetime: 102,
    },
    { name: "does not shrink by what is taken", entries: taken(5), terms: {}, lifetime: 100 },
    {
      name: "moves by what is said",
      entries: given(5),
      terms: { earned: new Map([[wang, points(-30)]]) },
      lifetime: 70,
    },
    {
      name: "does not move where nothing is said of the account",
      entries: given(5),
      terms: { earned: new Map<AccountId, Posting["lines"][number]["earned"]>() },
      lifetime: 100,
    },
  ])("$name", ({ before = 10, entries, terms, lifetime }) => {
    const start = of(before, { lifetime: points(100) });
    const result = Result.getOrThrow(posting(start, entries, terms));
    expect(result.accounts[0]?.lifetime).toBe(lifetime);
    expect(result.lines.find(({ account }) => account === wang)?.earned).toBe(lifetime - 100);
  });

  it("is nobody's in the village's own accounts", () => {
    const result = Result.getOrThrow(posting(of(10), taken(5)));
    expect(result.accounts[1]).toMatchObject({ id: "issuance", balance: 5, lifetime: 0 });
    expect(result.lines[1]?.earned).toBe(0);
  });
});

describe("posting is refused", () => {
  const low = (balance: number) => ({
    account: wang,
    on: date("2026-02-01"),
    balance: points(balance),
  });
  const closedThrough = date("2026-02-28");
  const others = [lot("wang", 10, { origin: "granted" })];
  it.each([
    {
      name: "when the entries do not sum to zero",
      before: of(10),
      entries: [
        { account: wang, amount: points(-5) },
        { account: issuance, amount: points(4) },
      ],
      refusal: new Unbalanced({ difference: points(-1) }),
    },
    {
      name: "when points would become minutes",
      before: books([holder("wang"), own("issuance", 0, { unit: "time" })]),
      entries: given(5),
      refusal: new Unbalanced({ difference: points(0) }),
    },
    {
      name: "when an account is not there",
      before: books([own("issuance")]),
      entries: given(5),
      refusal: new UnknownAccount({ account: wang }),
    },
    {
      name: "when points are taken from a frozen account",
      before: of(10, { status: "frozen" }),
      entries: taken(5),
      refusal: new AccountFrozen({ account: wang }),
    },
    {
      name: "when points are given to a frozen account",
      before: of(10, { status: "frozen" }),
      entries: given(5),
      refusal: new AccountFrozen({ account: wang }),
    },
    {
      name: "when less than the floor would be left",
      before: of(10),
      entries: taken(16),
      refusal: new BelowFloor({
        account: wang,
        balance: points(10),
        floor: points(0),
        amount: points(-16),
        short: points(6),
      }),
    },
    {
      name: "when a debtor would owe even more",
      before: of(-3),
      entries: taken(1),
      refusal: new BelowFloor({
        account: wang,
        balance: points(-3),
        floor: points(0),
        amount: points(-1),
        short: points(4),
      }),
    },
    {
      name: "when the amount is there but stands on hold",
      before: of(10, { held: points(4) }),
      entries: taken(7),
      refusal: new BelowFloor({
        account: wang,
        balance: points(6),
        floor: points(0),
        amount: points(-7),
        short: points(1),
      }),
    },
    {
      name: "when more is taken than stood on hold for it and is free",
      before: of(10, { held: points(8) }),
      entries: taken(7),
      terms: { unheld: { account: wang, amount: points(4) } },
      refusal: new BelowFloor({
        account: wang,
        balance: points(6),
        floor: points(0),
        amount: points(-7),
        short: points(1),
      }),
    },
    {
      name: "when the amount was not there on the day that it is dated back to",
      before: { ...of(10), lows: [low(3)] },
      entries: taken(5),
      eventDate: date("2026-02-01"),
      refusal: new BelowFloorThen({
        account: wang,
        on: date("2026-02-01"),
        balance: points(3),
        floor: points(0),
        amount: points(-5),
        short: points(2),
      }),
    },
    {
      name: "when the amount was not there on a day since, of whichever low that is known",
      before: { ...of(10), lows: [{ ...low(6), on: date("2026-03-01") }, low(3)] },
      entries: taken(5),
      eventDate: date("2026-01-15"),
      refusal: new BelowFloorThen({
        account: wang,
        on: date("2026-02-01"),
        balance: points(3),
        floor: points(0),
        amount: points(-5),
        short: points(2),
      }),
    },
    {
      name: "when several entries together take what was not there then",
      before: { ...of(10), lows: [low(6)] },
      entries: [...taken(4), ...taken(3)],
      eventDate: date("2026-02-01"),
      refusal: new BelowFloorThen({
        account: wang,
        on: date("2026-02-01"),
        balance: points(2),
        floor: points(0),
        amount: points(-3),
        short: points(1),
      }),
    },
    {
      name: "when its day lies in a closed period",
      before: { ...of(10), closedThrough },
      entries: given(5),
      eventDate: date("2026-02-14"),
      refusal: new PeriodClosed({ eventDate: date("2026-02-14"), closedThrough }),
    },
    {
      name: "when its day is the last of a closed period",
      before: { ...of(10), closedThrough },
      entries: given(5),
      eventDate: closedThrough,
      refusal: new PeriodClosed({ eventDate: closedThrough, closedThrough }),
    },
    {
      name: "when there are too few earned ones beside those that need them",
      before: books([holder("wang", others), own("issuance")], others),
      entries: taken(6),
      terms: { matching: { origins: ["granted"], earned: 1, per: 1 } } as const,
      refusal: new NeedsEarned({ amount: points(6), most: points(0), short: points(3) }),
    },
  ])("$name", ({ before, entries, terms, eventDate, refusal }) => {
    expect(posting(before, entries, terms, eventDate)).toEqual(Result.fail(refusal));
  });

  it.each([
    {
      name: "as much as was there then",
      before: { ...of(10), lows: [low(5)] },
      amount: 5,
      eventDate: date("2026-02-01"),
    },
    {
      name: "what somebody else missed then",
      before: { ...of(10), lows: [{ ...low(0), account: issuance }] },
      amount: 5,
      eventDate: date("2026-02-01"),
    },
    {
      name: "what was missing on a day before its own",
      before: { ...of(10), lows: [low(0)] },
      amount: 5,
    },
    {
      name: "on the day after a closed period",
      before: { ...of(10), closedThrough: date("2026-03-05") },
      amount: 5,
    },
  ])("but not $name", ({ before, amount, eventDate }) => {
    expect(balances(posting(before, taken(amount), {}, eventDate))).toContainEqual([
      "wang",
      10 - amount,
    ]);
  });
});
