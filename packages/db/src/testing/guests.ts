import { followShop, SaleId, ShopId, type ShopTerms, sell } from "@huzhu/domain/alliance";
import { offerOf } from "@huzhu/domain/guests";
import { Fen } from "@huzhu/domain/money";
import { CardId, type VillageId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import { ANY_HOME } from "@huzhu/domain/store";
import { Result } from "effect";
import type { Database } from "../database.ts";
import * as books from "../repositories/books.ts";
import * as goods from "../repositories/goods.ts";
import * as guestBook from "../repositories/guest-book.ts";
import * as journal from "../repositories/journal.ts";
import * as movements from "../repositories/movements.ts";
import * as shopBook from "../repositories/shop-book.ts";
import type { Write } from "../unit.ts";
import { ACTOR, ADMIN, NOW, PRICE, RICE, WANG } from "./village.ts";

export const SHOP = ShopId.make("partner");
const RATE = Fen.make(50);
const did = { by: ADMIN.id, at: NOW };

/** Lets the people of one village take from the store of another: both say yes. */
export const agreeAcross = async (
  database: Database,
  home: VillageId,
  store: VillageId,
): Promise<void> => {
  const terms: ShopTerms = {
    ...{ name: "邻村积分超市", keeper: "田主任", goods: [], householdMost: null, shopMost: null },
    ...{ open: true, partner: { village: store, rate: RATE } },
  };
  const offer = offerOf(SHOP, terms);
  if (!offer) throw new Error("Nothing is offered.");
  const agreed = await database.both(home, store, async (here, there) => {
    await shopBook.append(here, SHOP, { _tag: "Agreed", terms }, did);
    await guestBook.append(there, home, { _tag: "Offered", offer }, { by: null, at: NOW });
    await guestBook.append(there, home, { _tag: "Welcomed", rate: RATE }, did);
    return Result.void;
  });
  Result.getOrThrow(agreed);
};

/** One bag of the store's rice for a guest's points: facts locked, rule asked, written in both. */
export const serveRice = async (home: Write, store: Write, id: string) => {
  const sides = await books.lockSides(home, WANG.id, "store", { most: null });
  if (!sides) throw new Error("There is nobody who buys.");
  const facts = {
    ...{ id: SaleId.make(id), shop: SHOP, household: WANG.id, card: CardId.make("card") },
    ...{ book: (await shopBook.ofShop(home, SHOP)) ?? followShop([]), slip: null, matching: null },
    ...{ books: sides.books, holder: sides.holder, store: sides.own },
    transfer: TransferId.make(`t-${id}`),
    shelf: { goods: await goods.lock(store, [RICE]), home: ANY_HOME },
  };
  const decided = sell(facts, [{ good: RICE, pieces: 1, shownPrice: PRICE }], NOW);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  const { sale, redemption } = decided.success;
  const { on, lines, points, fen } = sale;
  await journal.append(home, [{ posting: redemption.posting, actor: ACTOR, attempt: null }]);
  await shopBook.append(home, SHOP, { _tag: "Sold", sale }, did);
  const served = { id: sale.id, on, lines, points, fen };
  await guestBook.append(store, home.village, { _tag: "Served", sale: served }, did);
  const booking = { actor: ACTOR, redemption: null, guestSale: sale.id };
  await movements.append(store, redemption.movements, booking);
  return Result.succeed(sale);
};
