import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  afterwards,
  isOver,
  PeriodClosed,
  spendableOn,
  Unbalanced,
  UnknownAccount,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, today } from "./testing/books.ts";
import { carrying, swept, taken, wangWith, winter, yesterday } from "./testing/sweeping.ts";

describe("a lot is over", () => {
  it.each([
    { name: "the day after its last one", expires: yesterday, over: true },
    { name: "but not on its last day", expires: today, over: false },
    { name: "but not before it", expires: date("2026-03-07"), over: false },
    { name: "but never without a last day", expires: null, over: false },
  ])("$name", ({ expires, over }) => {
    expect(isOver(lot("wang", 5, { expires }), today)).toBe(over);
  });

  it("and what is not over can be spent", () => {
    const lots = [
      lot("wang", 1, { expires: yesterday }),
      lot("wang", 20, { expires: today, remaining: points(7) }),
      lot("wang", 10),
    ];
    expect(spendableOn(lots, yesterday)).toBe(18);
    expect(spendableOn(lots, today)).toBe(17);
    expect(spendableOn(lots, date("2026-03-07"))).toBe(10);
  });
});

describe("a sweep", () => {
  const lots = [
    lot("wang", 30, { expires: yesterday, remaining: points(20) }),
    lot("wang", 10, { place: 1, expires: winter }),
    lot("wang", 40, { place: 2, expires: today }),
    lot("wang", 50, { place: 3 }),
    lot("li", 60, { expires: winter }),
  ];
  const before = wangWith(lots.slice(0, 4));
  const withAnothers = { ...before, lots };

  it("moves what is over to the village's account for it, and says since which day", () => {
    const posting = Result.getOrThrow(swept(withAnothers));
    expect(posting?.transfer).toEqual({
      id: "t-1",
      entries: [
        { account: "wang", amount: -30 },
        { account: "expired", amount: 30 },
      ],
      eventDate: "2026-03-06",
      recordedAt: now,
      reason: { _tag: "ByExpiry", account: "wang", on: "2026-03-06", carried: 0 },
    });
    expect(posting?.accounts.map(({ id, balance }) => [id, balance])).toEqual([
      ["wang", 90],
      ["expired", 33],
    ]);
    expect(posting?.opened).toEqual([]);
    expect(posting?.touched.map(({ place, remaining }) => [place, remaining])).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it("takes the earliest first, of its own account only", () => {
    expect(taken(withAnothers)).toEqual([
      [1, 10],
      [0, 20],
    ]);
  });

  it("leaves what was ever earned as it is", () => {
    const posting = Result.getOrThrow(swept(before, carrying(50)));
    expect(posting?.accounts[0]?.lifetime).toBe(500);
    expect(posting?.lines.map(({ earned }) => earned)).toEqual([0, 0, 0, 0]);
  });

  it("finds nothing a second time", () => {
    const posting = Result.getOrThrow(swept(before, carrying(50)));
    if (!posting) throw new Error("nothing was over");
    expect(swept(afterwards(before, posting), carrying(50), "t-2")).toEqual(Result.succeed(null));
  });

  it.each([
    { name: "is there", all: [] },
    { name: "ever expires", all: [lot("wang", 10)] },
    { name: "is over before tomorrow", all: [lot("wang", 10, { expires: today })] },
    {
      name: "is left of what is over",
      all: [lot("wang", 10, { expires: winter, remaining: points(0) })],
    },
  ])("is none where nothing $name", ({ all }) => {
    expect(swept(wangWith(all))).toEqual(Result.succeed(null));
  });

  it("is none of a frozen account", () => {
    expect(swept(wangWith(lots.slice(0, 4), { status: "frozen" }))).toEqual(Result.succeed(null));
  });

  it("takes minutes as it takes points", () => {
    const { accounts, ...rest } = before;
    const time = accounts.map((account) => ({ ...account, unit: "time" as const }));
    expect(taken({ ...rest, accounts: time })).toHaveLength(2);
  });
});

describe("what stands on hold", () => {
  const lots = [
    lot("wang", 10, { expires: winter }),
    lot("wang", 10, { place: 1, expires: yesterday }),
    lot("wang", 10, { place: 2 }),
  ];
  it.each([
    {
      name: "protects nothing else where enough is not over",
      held: 10,
      uses: [
        [0, 10],
        [1, 10],
      ],
    },
    {
      name: "protects what expired last",
      held: 15,
      uses: [
        [0, 10],
        [1, 5],
      ],
    },
    { name: "protects a part of what expired first", held: 24, uses: [[0, 6]] },
    { name: "protects everything", held: 30, uses: undefined },
    { name: "on credit protects everything", held: 40, uses: undefined },
  ])("$name", ({ held, uses }) => {
    expect(taken(wangWith(lots, { floor: points(-50), held: points(held) }))).toEqual(uses);
  });

  it("is swept once it is free", () => {
    const before = wangWith(lots, { held: points(24) });
    const posting = Result.getOrThrow(swept(before));
    if (!posting) throw new Error("nothing was over");
    const { accounts, ...rest } = afterwards(before, posting);
    const free = accounts.map((account) => ({ ...account, held: points(0) }));
    expect(taken({ ...rest, accounts: free })).toEqual([
      [0, 4],
      [1, 10],
    ]);
  });
});

describe("a sweep is refused", () => {
  const lots = [lot("wang", 10, { expires: winter })];
  const { accounts } = wangWith(lots);
  it.each([
    {
      name: "where today is closed already",
      before: { ...wangWith(lots), closedThrough: today },
      refusal: new PeriodClosed({ eventDate: today, closedThrough: today }),
    },
    {
      name: "into an account of another unit",
      before: books([...accounts.slice(0, 1), own("expired", 0, { unit: "time" })], lots),
      refusal: new Unbalanced({ difference: points(0) }),
    },
    {
      name: "where the village's account for it is missing",
      before: books(accounts.slice(0, 1), lots),
      refusal: new UnknownAccount({ account: own("expired").id }),
    },
  ])("$name", ({ before, refusal }) => {
    expect(swept(before)).toEqual(Result.fail(refusal));
  });

  it("but not because less was there on a day to which another transfer is dated back", () => {
    const low = { account: holder("wang").id, on: winter, balance: points(2) };
    expect(taken({ ...wangWith(lots), lows: [low] })).toEqual([[0, 10]]);
  });
});
