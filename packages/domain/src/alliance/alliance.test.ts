import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { OwnHousehold } from "../claims/index.ts";
import { PaymentId } from "../fund/index.ts";
import { Fen } from "../money/index.ts";
import { Points } from "../points/index.ts";
import { books, holder, lot, own, transferId } from "../points/testing/books.ts";
import { GoodId, PriceChanged, ShortOfPoints } from "../store/index.ts";
import {
  ClearedAhead,
  ClearingId,
  ClearingOver,
  clearShop,
  disputeSale,
  dropClearing,
  followShop,
  handIn,
  mayOrder,
  NoDispute,
  NothingToClear,
  NotSigned,
  OverShopLimit,
  OwnClearing,
  SaleCleared,
  SaleDisputed,
  SaleId,
  type SellFacts,
  type ShopBook,
  ShopClosed,
  type ShopEntry,
  ShopSigns,
  SideSigned,
  SlipDoubted,
  SlipHandedIn,
  SlipNumber,
  SlipUnknown,
  SoldOrDisputed,
  sell,
  settleSale,
  signClearing,
  slipNumber,
  waiting,
} from "./index.ts";
import {
  CADRE,
  CARD,
  CLERK,
  date,
  entry,
  home,
  NOW,
  OTHER,
  SHOP,
  sold,
  TERMS,
  TODAY,
} from "./testing/shop.ts";

const agreed = entry({ _tag: "Agreed", terms: TERMS }, CADRE);
const followed = (...entries: ReadonlyArray<ShopEntry>) => followShop([agreed, ...entries]);
const found = <A>(map: ReadonlyMap<string, A>, id: string): A => {
  const one = map.get(id);
  if (!one) throw new Error(`there is no ${id}`);
  return one;
};

const lots = [lot("wang", 120)];
const wang = holder("wang", lots, { holder: home("h-wang") });
const selling = (book: ShopBook, changes: Partial<SellFacts> = {}): SellFacts => ({
  ...{
    id: SaleId.make("s-1"),
    shop: SHOP,
    book,
    household: home("h-wang"),
    card: CARD,
    slip: null,
  },
  ...{ transfer: transferId("t-1"), books: books([wang, own("store")], lots), matching: null },
  ...{ holder: wang, store: own("store") },
  ...changes,
});
const oil = (pieces: number, shown = 50) => [
  { good: GoodId.make("oil"), pieces, shownPrice: Points.make(shown) },
];

describe("a sale at a shop", () => {
  it("moves the points back to the village and says what it owes, with the shop's name", () => {
    const { sale, redemption } = Result.getOrThrow(sell(selling(followed()), oil(2), NOW));
    expect(sale).toMatchObject({ points: 100, fen: 5_000, on: TODAY, transfer: "t-1" });
    expect(redemption.posting.transfer).toMatchObject({
      entries: [
        { account: "wang", amount: -100 },
        { account: "store", amount: 100 },
      ],
      reason: { _tag: "ByShop", sale: "s-1", shopName: "兴旺小卖部", summary: "菜油2瓶" },
    });
  });

  const limited = (terms: Partial<typeof TERMS>, ...more: ReadonlyArray<ShopEntry>) =>
    followShop([entry({ _tag: "Agreed", terms: { ...TERMS, ...terms } }), ...more]);
  const most = Points.make(60);
  const void1 = [
    entry({ _tag: "Disputed", sale: SaleId.make("a"), doubt: "notReceived" }),
    entry({ _tag: "Settled", sale: SaleId.make("a"), ruling: "void" }, OTHER),
  ];

  it.each([
    { name: "a shop that agreed to nothing", book: followShop([]), says: new ShopClosed() },
    { name: "a closed shop", book: limited({ open: false }), says: new ShopClosed() },
    {
      name: "a price that was changed",
      book: followed(),
      basket: oil(1, 40),
      says: new PriceChanged({
        ...{ good: GoodId.make("oil"), name: "菜油" },
        ...{ shown: Points.make(40), current: Points.make(50) },
      }),
    },
    {
      name: "more than is there",
      book: followed(),
      basket: oil(3),
      says: new ShortOfPoints({
        ...{ balance: Points.make(120), price: Points.make(150), short: Points.make(30) },
      }),
    },
    {
      name: "more than a household may take in a month",
      book: limited({ householdMost: most }, sold("a", { points: Points.make(20) })),
      says: new OverShopLimit({ of: "household", most, left: Points.make(40) }),
    },
    {
      name: "more than all may take in a month",
      book: limited(
        { shopMost: most },
        sold("a", { household: home("h-li") }),
        sold("b"),
        sold("c"),
      ),
      says: new OverShopLimit({ of: "shop", most, left: Points.make(45) }),
    },
  ])("is refused: $name", ({ book, basket = oil(1), says }) => {
    expect(sell(selling(book), basket, NOW)).toEqual(Result.fail(says));
  });

  it("counts neither last month, others nor what was found void towards a household's limit", () => {
    const before = sold("a", { points: Points.make(20) });
    const book = limited(
      { householdMost: most },
      ...[before, ...void1, sold("b", { on: date("2026-02-28"), points: Points.make(60) })],
      sold("c", { household: home("h-li"), points: Points.make(60) }),
    );
    expect(Result.isSuccess(sell(selling(book), oil(1), NOW))).toBe(true);
  });
});

describe("a slip", () => {
  const id = SaleId.make("a");
  const slip = slipNumber(followed(), "204518");
  const out = sold("a", { slip });
  const handedIn = entry({ _tag: "HandedIn", sale: id });

  it("is numbered behind the shop's last sale", () => {
    expect(slip).toBe("0001-204518");
    expect(slipNumber(followed(out), "999999")).toBe("0002-999999");
  });

  it("is owed once the shop has it, and stands on no list before", () => {
    expect(waiting(followed(out))).toEqual([]);
    expect(waiting(followed(out, handedIn))).toMatchObject([{ sale: { id: "a" } }]);
    expect(handIn(followed(out), slip)).toMatchObject(Result.succeed({ sale: { id: "a" } }));
  });

  it("is refused where nobody knows it, once it came, and while it is in doubt", () => {
    const guessed = SlipNumber.make("0001-204519");
    expect(handIn(followed(out), guessed)).toEqual(Result.fail(new SlipUnknown()));
    const again = handIn(followed(out, handedIn), slip);
    expect(again).toEqual(Result.fail(new SlipHandedIn({ at: NOW })));
    const lost = entry({ _tag: "Disputed", sale: id, doubt: "notReceived" }, CADRE);
    expect(handIn(followed(out, lost), slip)).toEqual(Result.fail(new SlipDoubted()));
    const stands = entry({ _tag: "Settled", sale: id, ruling: "stands" }, OTHER);
    expect(Result.isSuccess(handIn(followed(out, lost, stands), slip))).toBe(true);
  });
});

describe("a dispute of a sale", () => {
  const id = SaleId.make("a");
  const doubted = entry({ _tag: "Disputed", sale: id, doubt: "wrongAmount" }, CADRE);
  const cleared = entry({
    ...{ _tag: "Cleared", clearing: ClearingId.make("k"), through: TODAY, sales: [id] },
    ...{ points: Points.make(5), fen: Fen.make(250) },
  });

  it("is raised once, and not for what stands on a list", () => {
    const of = (...entries: ReadonlyArray<ShopEntry>) =>
      disputeSale(found(followed(sold("a"), ...entries).sales, "a"));
    expect(Result.isSuccess(of())).toBe(true);
    expect(of(doubted)).toEqual(Result.fail(new SaleDisputed()));
    expect(of(cleared)).toEqual(Result.fail(new SaleCleared()));
    const dropped = entry({ _tag: "Dropped", clearing: ClearingId.make("k") });
    expect(Result.isSuccess(of(cleared, dropped))).toBe(true);
  });

  it.each([
    { name: "somebody else", by: { id: OTHER, household: null }, says: null },
    { name: "who sold it", by: { id: CLERK, household: null }, says: new SoldOrDisputed() },
    { name: "who disputes it", by: { id: CADRE, household: null }, says: new SoldOrDisputed() },
    {
      name: "whose household it is",
      by: { id: OTHER, household: home("h-wang") },
      says: new OwnHousehold({ household: home("h-wang") }),
    },
  ])("is decided by $name: $says", ({ by, says }) => {
    const kept = found(followed(sold("a"), doubted).sales, "a");
    expect(settleSale(kept, by)).toEqual(says ? Result.fail(says) : Result.succeed(kept.sale));
  });

  it("is decided once, and only where there is one", () => {
    const by = { id: OTHER, household: null };
    const settled = entry({ _tag: "Settled", sale: id, ruling: "stands" }, OTHER);
    for (const entries of [[], [doubted, settled]]) {
      const kept = found(followed(sold("a"), ...entries).sales, "a");
      expect(settleSale(kept, by)).toEqual(Result.fail(new NoDispute()));
    }
  });
});

describe("a clearing", () => {
  const id = ClearingId.make("k");
  const clear = (book: ShopBook, through = TODAY) => clearShop(book, id, { through, today: TODAY });
  const two = [sold("a"), sold("b", { on: date("2026-03-02") })];
  const listed = (...after: ReadonlyArray<ShopEntry>) =>
    followed(...two, entry(Result.getOrThrow(clear(followed(...two))), CADRE), ...after);
  const signed = (side: "shop" | "office", by: typeof CLERK) =>
    entry({ _tag: "Signed", clearing: id, side }, by);
  const kept = (book: ShopBook) => found(book.clearings, "k");

  it("lists what is owed through a day with its sums, and not what is disputed", () => {
    expect(clear(followed(...two))).toMatchObject(
      Result.succeed({ sales: ["a", "b"], points: 10, fen: 500 }),
    );
    expect(clear(followed(...two), date("2026-03-10"))).toMatchObject(
      Result.succeed({ sales: ["b"], points: 5, fen: 250 }),
    );
    const doubt = { _tag: "Disputed", sale: SaleId.make("a"), doubt: "notThem" } as const;
    expect(clear(followed(...two, entry(doubt)))).toMatchObject(Result.succeed({ sales: ["b"] }));
  });

  it("is refused for the days to come, for nothing, and for what stands on another", () => {
    const ahead = date("2026-03-31");
    expect(clear(followed(...two), ahead)).toEqual(
      Result.fail(new ClearedAhead({ through: ahead, today: TODAY })),
    );
    expect(clear(listed())).toEqual(Result.fail(new NothingToClear({ through: TODAY })));
  });

  it("is signed once by each side, by the shop itself where it has a login, by another cadre", () => {
    const login = entry({ _tag: "LoginGiven", staff: CLERK }, CADRE);
    const sign = (book: ShopBook, side: "shop" | "office", by: typeof CLERK) =>
      signClearing(book, kept(book), side, by);
    expect(sign(listed(), "shop", CADRE)).toEqual(Result.void);
    expect(sign(listed(login), "shop", CADRE)).toEqual(Result.fail(new ShopSigns()));
    expect(sign(listed(login), "shop", CLERK)).toEqual(Result.void);
    expect(sign(listed(login), "office", CLERK)).toEqual(Result.fail(new OwnClearing()));
    expect(sign(listed(), "office", CADRE)).toEqual(Result.fail(new OwnClearing()));
    expect(sign(listed(), "office", OTHER)).toEqual(Result.void);
    expect(sign(listed(signed("office", OTHER)), "office", OTHER)).toEqual(
      Result.fail(new SideSigned({ side: "office" })),
    );
    const noted = listed(signed("shop", OTHER));
    expect(sign(noted, "office", OTHER)).toEqual(Result.fail(new OwnClearing()));
  });

  it("is paid once both have signed, once; a wrong one is dropped before", () => {
    expect(mayOrder(kept(listed(signed("shop", CLERK))))).toEqual(
      Result.fail(new NotSigned({ missing: ["office"] })),
    );
    const both = [signed("shop", CLERK), signed("office", OTHER)];
    expect(mayOrder(kept(listed(...both)))).toEqual(Result.void);
    const ordered = entry({ _tag: "Ordered", clearing: id, payment: PaymentId.make("p") }, CADRE);
    for (const over of [ordered, entry({ _tag: "Dropped", clearing: id }, CADRE)]) {
      const one = kept(listed(...both, over));
      expect(mayOrder(one)).toEqual(Result.fail(new ClearingOver()));
      expect(dropClearing(one)).toEqual(Result.fail(new ClearingOver()));
    }
  });
});
