import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { AccountId, type Books, type LotUse, lotKey, move } from "./index.ts";
import { books, date, holder, lot, own, points, transferId } from "./testing/books.ts";
import { given, issuance, of, opened, posting, taken, used, wang } from "./testing/one-posting.ts";

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
