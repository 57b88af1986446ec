import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  AccountFrozen,
  AlreadyReversed,
  afterwards,
  BelowFloor,
  type Books,
  donate,
  grant,
  HoldId,
  lotKey,
  move,
  NotReversible,
  PoolShort,
  type Posting,
  post,
  postHold,
  type Reason,
  ReversalOfReversal,
  type ReverseFacts,
  reverse,
  voucherNumber,
} from "./index.ts";
import { books, date, holder, lot, now, own, points, today, transferId } from "./testing/books.ts";

const lots = [lot("wang", 10, { expires: date("2026-06-30") }), lot("wang", 20, { place: 1 })];
const [wang, store, pool, issuance] = [
  holder("wang", lots, { lifetime: points(30) }),
  own("store"),
  own("pool"),
  own("issuance", -30),
];
const start = books([wang, store, pool, issuance], lots);

/** Something taken from Wang by the store, or another account; `start` if nothing else is said. */
const taken = (amount: number, reason: Reason, of: Books = start, to = store): Posting => {
  const entries = move(wang.id, to.id, points(amount));
  const transfer = { id: transferId("t-1"), entries, eventDate: today, recordedAt: now, reason };
  return Result.getOrThrow(post(of, transfer));
};
const given = (of: Books, amount: number): Posting => {
  const facts = { books: of, transfer: transferId("t-given"), issuance, holder: wang };
  const credit = { origin: "earned", expires: date("2026-12-31"), why: "补登" } as const;
  return Result.getOrThrow(
    grant({ ...facts, ...credit, amount: points(amount), eventDate: today }, now),
  ).posting;
};

const gifted: Reason = { _tag: "ByGift", from: wang.id, to: store.id, note: "" };

const undoing = (of: Books, posting: Posting, changes: Partial<ReverseFacts> = {}) =>
  reverse(
    {
      books: of,
      original: { ...posting, reversedBy: null },
      id: transferId("t-undo"),
      why: "登记错了户",
      replacement: null,
      ...changes,
    },
    now,
  );

const left = (of: Books) =>
  Object.fromEntries(of.lots.map((each) => [lotKey(each), each.remaining]));

describe("undoing", () => {
  it("writes an entry of today against each entry, with why, and what stands for it now", () => {
    const posting = taken(15, gifted);
    const replacement = transferId("t-2");
    const undone = undoing(afterwards(start, posting), posting, { replacement });
    expect(Result.getOrThrow(undone).posting.transfer).toEqual({
      id: "t-undo",
      entries: [
        { account: "wang", amount: 15 },
        { account: "store", amount: -15 },
      ],
      eventDate: "2026-03-06",
      recordedAt: now,
      reason: { _tag: "ByReversal", transfer: "t-1", why: "登记错了户", replacement: "t-2" },
    });
  });

  it("gives back to the lots that were drawn, which keep their last days", () => {
    const posting = taken(15, gifted);
    const spent = afterwards(start, posting);
    const undone = Result.getOrThrow(undoing(spent, posting)).posting;
    expect(undone.opened).toEqual([]);
    expect(undone.uses.map(({ lot: { place }, amount }) => [place, amount])).toEqual([
      [1, -5],
      [0, -10],
    ]);
    expect(left(afterwards(spent, undone))).toEqual({ "t-wang/0": 10, "t-wang/1": 20 });
  });

  it("takes from the lots that were opened first, then in spending order", () => {
    const posting = given(start, 40);
    const after = afterwards(start, posting);
    const some = taken(25, gifted, after);
    const spent = afterwards(after, some);
    expect(left(spent)).toEqual({ "t-wang/0": 0, "t-wang/1": 20, "t-given/0": 25 });
    const undone = Result.getOrThrow(undoing(spent, posting)).posting;
    expect(left(afterwards(spent, undone))).toEqual({
      "t-wang/0": 0,
      "t-wang/1": 5,
      "t-given/0": 0,
    });
  });

  it("takes back what counted as earned", () => {
    const posting = given(start, 40);
    const after = afterwards(start, posting);
    expect(after.accounts[0]?.lifetime).toBe(70);
    const undone = Result.getOrThrow(undoing(after, posting)).posting;
    expect(undone.accounts[0]).toMatchObject({ balance: 30, lifetime: 30 });
  });

  it("opens a lot without a last day for what was a debt and was paid back since", () => {
    const credit = books([{ ...wang, floor: points(-20) }, store, pool, issuance], lots);
    const posting = taken(40, gifted, credit);
    const owing = afterwards(credit, posting);
    const paid = afterwards(owing, given(owing, 25));
    const undone = Result.getOrThrow(undoing(paid, posting)).posting;
    expect(undone.opened).toMatchObject([{ expires: null, remaining: 10 }]);
    expect(undone.accounts[0]).toMatchObject({ balance: 55, lifetime: 55 });
    expect(left(afterwards(paid, undone))).toEqual({
      "t-wang/0": 10,
      "t-wang/1": 20,
      "t-given/0": 15,
      "t-undo/0": 10,
    });
  });

  it("gives back what was taken from a hold, to be spent by anybody again", () => {
    const held = books([{ ...wang, held: points(30) }, store], lots);
    const hold = {
      id: HoldId.make("hold-1"),
      account: wang.id,
      to: store.id,
      amount: points(30),
      purpose: "定米",
      placedAt: now,
      expiresAt: null,
      end: null,
    };
    const facts = { books: held, hold, transfer: transferId("t-1") };
    const { posting } = Result.getOrThrow(postHold(facts, points(12), now));
    const undone = Result.getOrThrow(undoing(afterwards(held, posting), posting)).posting;
    expect(undone.accounts[0]).toMatchObject({ balance: 30, held: 0 });
  });
});

const donation = Result.getOrThrow(
  donate(
    { books: start, transfer: transferId("t-1"), from: wang, pool, amount: points(15), note: "" },
    now,
  ),
).posting;

describe("undoing is refused", () => {
  const posting = taken(15, gifted);
  const spent = afterwards(start, posting);
  const credited = given(start, 40);

  it("a second time", () => {
    const original = { ...posting, reversedBy: transferId("t-9") };
    expect(undoing(spent, posting, { original })).toEqual(
      Result.fail(new AlreadyReversed({ by: transferId("t-9") })),
    );
  });

  it("for a reversal", () => {
    const undone = Result.getOrThrow(undoing(spent, posting)).posting;
    expect(undoing(afterwards(spent, undone), undone)).toEqual(
      Result.fail(new ReversalOfReversal({ transfer: transferId("t-undo") })),
    );
  });

  const number = voucherNumber(1, "839201");
  it.each<{ reason: Extract<Reason, { readonly _tag: NotReversible["kind"] }> }>([
    { reason: { _tag: "ByExpiry", account: wang.id, on: today, carried: points(0) } },
    {
      reason: { _tag: "ByConversion", other: transferId("t-2"), side: "out", rate: [60, 2] },
    },
    {
      reason: { _tag: "ByVoucher", step: "issued", first: number, last: number, count: 1, why: "" },
    },
  ])("for $reason._tag", ({ reason }) => {
    const made = taken(15, reason);
    expect(undoing(afterwards(start, made), made)).toEqual(
      Result.fail(new NotReversible({ kind: reason._tag })),
    );
  });

  it.each([
    {
      name: "when what was given is spent",
      of: books([{ ...wang, balance: points(39) }, store, pool, issuance]),
      posting: credited,
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(39),
        floor: points(0),
        amount: points(-40),
        short: points(1),
      }),
    },
    {
      name: "when what was given stands on hold",
      of: afterwards(
        { ...start, accounts: [{ ...wang, held: points(35) }, store, pool, issuance] },
        given({ ...start, accounts: [{ ...wang, held: points(35) }, issuance] }, 40),
      ),
      posting: credited,
      refusal: new BelowFloor({
        account: wang.id,
        balance: points(35),
        floor: points(0),
        amount: points(-40),
        short: points(5),
      }),
    },
    {
      name: "when what was donated was given on",
      of: books([wang, store, { ...pool, balance: points(9) }], lots),
      posting: donation,
      refusal: new PoolShort({ balance: points(9), amount: points(15), short: points(6) }),
    },
    {
      name: "when what a hold brought to the pool was given on",
      of: books([wang, store, { ...pool, balance: points(9) }], lots),
      posting: taken(15, { _tag: "ByHold", hold: HoldId.make("hold-1"), purpose: "" }, start, pool),
      refusal: new PoolShort({ balance: points(9), amount: points(15), short: points(6) }),
    },
    {
      name: "in a frozen account",
      of: books([{ ...wang, status: "frozen" }, store], spent.lots),
      posting,
      refusal: new AccountFrozen({ account: wang.id }),
    },
  ])("$name", ({ of, posting: original, refusal }) => {
    expect(undoing(of, original)).toEqual(Result.fail(refusal));
  });

  it("not for a lot that is missing among the facts: that is a defect", () => {
    expect(() => undoing({ ...spent, lots: [] }, posting)).toThrow("t-wang/1");
  });
});
