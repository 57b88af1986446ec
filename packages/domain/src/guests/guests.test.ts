import { Result } from "effect";
import { describe, expect, it } from "vitest";
import {
  followShop,
  isOwed,
  SaleId,
  type ShopEntry,
  ShopId,
  type ShopTerms,
  sell,
} from "../alliance/index.ts";
import {
  CARD,
  CLERK,
  entry,
  home,
  NOW,
  SHOP,
  sold,
  TERMS,
  TODAY,
} from "../alliance/testing/shop.ts";
import { Fen } from "../money/index.ts";
import { VillageId } from "../people/index.ts";
import { Points } from "../points/index.ts";
import { books, holder, lot, own, transferId } from "../points/testing/books.ts";
import { ANY_HOME, type Good, GoodId } from "../store/index.ts";
import { CalendarDate } from "../time/index.ts";
import {
  agreedWith,
  disagreements,
  followGuests,
  type GuestEntry,
  type GuestSaid,
  GuestSaleOver,
  GuestsNotAgreed,
  offerOf,
  PointsDiffer,
  samePoint,
  takeBack,
} from "./index.ts";

const STORE = VillageId.make("yunwu");
const RATE = Fen.make(50);
const PARTNER: ShopTerms = {
  ...{ ...TERMS, name: "云雾村积分超市", goods: [] },
  partner: { village: STORE, rate: RATE },
};
const RICE: Good = {
  ...{ id: GoodId.make("rice"), name: "大米", unit: "袋", barcode: null, photo: null },
  ...{ onShelf: true, onHand: 3, prices: [{ points: Points.make(20), from: TODAY }] },
};
const offer = offerOf(ShopId.make("shop"), PARTNER);
if (!offer) throw new Error("There is no offer.");

const line = (said: GuestSaid): GuestEntry => ({ village: STORE, said, by: CLERK, at: NOW });
const OFFERED = line({ _tag: "Offered", offer });
const WELCOMED = line({ _tag: "Welcomed", rate: RATE });

describe("两个村都同意了才换", () => {
  const narrower = line({ _tag: "Offered", offer: { ...offer, rate: Fen.make(40) } });
  const shut = line({ _tag: "Offered", offer: { ...offer, open: false } });
  it.each([
    ["nobody asked", [WELCOMED], false],
    ["only the other village", [OFFERED], false],
    ["both", [OFFERED, WELCOMED], true],
    ["both, to another rate since", [OFFERED, WELCOMED, narrower], false],
    ["the other village has stopped", [OFFERED, WELCOMED, shut], false],
    ["this village has stopped", [OFFERED, WELCOMED, line({ _tag: "Closed" })], false],
  ])("%s", (_, lines, agreed) => {
    const result = agreedWith(followGuests(lines));
    expect(result).toEqual(agreed ? Result.succeed(offer) : Result.fail(new GuestsNotAgreed()));
  });
});

describe("一分是不是一样值钱", () => {
  const half = { over: 100, under: 2 };
  it.each([
    ["no rulebook says anything", { scale: 0, worth: null }, { scale: 0, worth: null }, undefined],
    ["both say the same", { scale: 0, worth: half }, { scale: 0, worth: half }, undefined],
    ["other decimal places", { scale: 1, worth: null }, { scale: 0, worth: null }, null],
    ["home", { scale: 0, worth: { over: 1, under: 1 } }, { scale: 0, worth: half }, "home"],
    ["store", { scale: 0, worth: half }, { scale: 0, worth: { over: 1, under: 1 } }, "store"],
  ] as const)("%s", (_, here, store, whose) => {
    const result = samePoint({ home: here, store }, RATE);
    expect(result).toEqual(
      whose === undefined ? Result.void : Result.fail(new PointsDiffer({ whose })),
    );
  });
});

const lots = [lot("wang", 120)];
const wang = holder("wang", lots, { holder: home("h-wang") });
const selling = (terms: ShopTerms) => ({
  ...{ id: SaleId.make("s-1"), shop: SHOP, household: home("h-wang"), card: CARD, slip: null },
  book: followShop([entry({ _tag: "Agreed", terms })]),
  ...{ transfer: transferId("t-1"), books: books([wang, own("store")], lots), matching: null },
  ...{ holder: wang, store: own("store") },
});
const shelf = { goods: [RICE], home: ANY_HOME };
const basket = (pieces: number) => [{ good: RICE.id, pieces, shownPrice: Points.make(20) }];

describe("在邻村的超市换", () => {
  it("takes that store's goods at its prices, and owes so much for each point", () => {
    const { sale, redemption } = Result.getOrThrow(
      sell({ ...selling(PARTNER), shelf }, basket(2), NOW),
    );
    expect(sale).toMatchObject({ points: 40, fen: 2_000, lines: [{ pieces: 2, fen: 2_000 }] });
    expect(redemption.movements).toMatchObject([{ good: "rice", kind: "redemption", pieces: -2 }]);
  });
  it.each([
    ["more than stands there", { ...selling(PARTNER), shelf }, "OutOfStock"],
    ["somewhere else than at its counter", selling(PARTNER), "ShopClosed"],
    ["at a shop without a shelf of stock", { ...selling(TERMS), shelf }, "ShopClosed"],
  ])("never %s", (_, facts, tag) => {
    expect(Result.getOrThrow(Result.flip(sell(facts, basket(4), NOW)))._tag).toBe(tag);
  });
});

const kept = (...entries: ReadonlyArray<ShopEntry>) => followShop([sold("s"), ...entries]);
const there = (...more: ReadonlyArray<GuestSaid>) => {
  const sale = kept().sales.get(SaleId.make("s"))?.sale;
  if (!sale) throw new Error("There is no sale.");
  const { id, on, lines, points, fen } = sale;
  return followGuests([
    line({ _tag: "Served", sale: { id, on, lines, points, fen } }),
    ...more.map(line),
  ]);
};
const BACK = { _tag: "TakenBack", sale: SaleId.make("s") } as const;
const DOUBT = { _tag: "Disputed", sale: BACK.sale, doubt: "otherGoods" } as const;

describe("当天退货", () => {
  it.each([
    ["once", there(), kept(), TODAY, true],
    ["not twice", there(BACK), kept(entry(BACK)), TODAY, false],
    ["not on another day", there(), kept(), CalendarDate.make("2026-03-21"), false],
    ["not while somebody doubts it", there(), kept(entry(DOUBT)), TODAY, false],
  ])("%s", (_, store, book, today, may) => {
    const [served] = store.sales.values();
    const [one] = book.sales.values();
    if (!served || !one) throw new Error("There is no sale.");
    const result = takeBack(served, one, today);
    expect(result).toEqual(may ? Result.succeed(served.sale) : Result.fail(new GuestSaleOver()));
  });
  it("is owed by nobody any more", () => {
    const [one] = kept(entry(BACK)).sales.values();
    expect(one && isOwed(one)).toBe(false);
  });
});

describe("两个村的账", () => {
  const none = followShop([]);
  const dearer = kept();
  const changed = followShop([sold("s", { fen: Fen.make(300) })]);
  it.each([
    ["alike", dearer, there(), dearer, []],
    ["sold between the two readings", none, there(), dearer, []],
    ["back in both", kept(entry(BACK)), there(BACK), kept(entry(BACK)), []],
    ["void by a dispute at home", kept(), there(), kept(entry(BACK)), []],
    ["back at the store alone", kept(), there(BACK), kept(), ["s"]],
    ["at home alone", dearer, followGuests([]), dearer, ["s"]],
    ["at the store alone", none, there(), none, ["s"]],
    ["other sums", changed, there(), changed, ["s"]],
  ])("%s", (_, early, store, late, wrong) => {
    expect(disagreements(early, store, late).map(({ sale }) => sale)).toEqual(wrong);
  });
});
