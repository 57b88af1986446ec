import {
  ClearingId,
  clearShop,
  SaleId,
  ShopId,
  type ShopTerms,
  sell,
} from "@huzhu/domain/alliance";
import { Fen } from "@huzhu/domain/money";
import { CardId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as books from "../../repositories/books.ts";
import * as journal from "../../repositories/journal.ts";
import * as shopBook from "../../repositories/shop-book.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import {
  ACTOR,
  ADMIN,
  foundVillage,
  NOW,
  PRICE,
  RICE,
  TODAY,
  WANG,
} from "../../testing/village.ts";
import { earn } from "../../testing/work.ts";
import { writing } from "../../testing/write.ts";

const SHOP = ShopId.make("shop");
const TERMS: ShopTerms = {
  ...{ name: "虚构小卖部", keeper: "周老板", householdMost: null, shopMost: null, open: true },
  goods: [{ id: RICE, name: "大米", unit: "袋", points: PRICE, fen: Fen.make(2_550) }],
};

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  Result.getOrThrow(await database.write(village, (tx) => earn(tx, WANG.id, 30)));
  await write(async (tx) => {
    const by = { by: ADMIN.id, at: NOW };
    await shopBook.append(tx, SHOP, { _tag: "Agreed", terms: TERMS }, by);
    const sides = await books.lockSides(tx, WANG.id, "store", { most: null });
    const book = await shopBook.ofShop(tx, SHOP);
    if (!sides || !book) throw new Error("There is nobody who buys, or no shop.");
    const whose = { household: WANG.id, card: CardId.make("card"), slip: null, matching: null };
    const facts = {
      ...{ ...whose, id: SaleId.make("s"), shop: SHOP, book, transfer: TransferId.make("sold") },
      ...{ books: sides.books, holder: sides.holder, store: sides.own },
    };
    const basket = [{ good: RICE, pieces: 2, shownPrice: PRICE }];
    const { sale, redemption } = Result.getOrThrow(sell(facts, basket, NOW));
    await journal.append(tx, [{ posting: redemption.posting, actor: ACTOR, attempt: null }]);
    await shopBook.append(tx, SHOP, { _tag: "Sold", sale }, by);
    const after = await shopBook.ofShop(tx, SHOP);
    const days = { through: TODAY, today: TODAY };
    if (!after) throw new Error("There is no shop.");
    const list = Result.getOrThrow(clearShop(after, ClearingId.make("k"), days));
    await shopBook.append(tx, SHOP, list, by);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "the points of a sale",
    sql: [
      `update shop_entry set said = replace(said, '"points":20', '"points":10') where place = 2`,
    ],
    finds: [
      ["record behind a leaf", "shopEntry/shop/2"],
      ["points of a sale", "s"],
    ],
  },
  {
    name: "what a shop is owed by a list",
    sql: [`update shop_entry set said = replace(said, '"fen":5100', '"fen":9100') where place = 3`],
    finds: [
      ["record behind a leaf", "shopEntry/shop/3"],
      ["sum of a clearing", "k"],
    ],
  },
  {
    name: "that anything was sold",
    sql: ["delete from shop_entry where place = 2"],
    finds: [["sale of a transfer", "sold"]],
  },
];

/** Laws I9, I11 and I15 for a shop of the alliance, broken behind the program's back. */
tampered("what somebody changed in the book of a shop", live, CASES);
