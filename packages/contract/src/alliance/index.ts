import {
  ClearedAhead,
  ClearingId,
  ClearingOver,
  Doubt,
  LocalTerms,
  NoDispute,
  NothingToClear,
  NotSigned,
  OverShopLimit,
  OwnClearing,
  SaleCleared,
  SaleDisputed,
  SaleId,
  SaleRuling,
  ShopClosed,
  ShopId,
  ShopSigns,
  SideSigned,
  SigningSide,
  SlipDoubted,
  SlipHandedIn,
  SlipNumber,
  SlipUnknown,
  SoldOrDisputed,
} from "@huzhu/domain/alliance";
import { OwnHousehold } from "@huzhu/domain/claims";
import { LineClosed, LineCode, MoneyPlace, OverPlan, UnknownLine } from "@huzhu/domain/fund";
import { Staff } from "@huzhu/domain/governance";
import { Card } from "@huzhu/domain/people";
import { NoPartners } from "@huzhu/domain/rulebook";
import { Basket } from "@huzhu/domain/store";
import { Banned } from "@huzhu/domain/store/shelf";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { CARD_LIMITS, REDEEMING } from "../redemptions/index.ts";
import { LoginTaken, PRESENTING } from "../refusals/registers.ts";
import { Password } from "../settings/index.ts";
import { ClearingSheet, SaleRow, ShopCustomer, ShopRow, ShopSold, ShopView } from "./views.ts";

export * from "./views.ts";

const keeps: Caller = { kind: "staff", duty: "keep-alliance" };
/** Whoever logs in for a shop is let into that one alone. */
const sells: Caller = { kind: "staff", duty: "sell-at-shop" };

const ofShop = Schema.Struct({ shop: ShopId });
const ofSale = Schema.Struct({ shop: ShopId, sale: SaleId });
const ofClearing = Schema.Struct({ shop: ShopId, clearing: ClearingId });

export const shops = query({
  name: "alliance.shops",
  path: "/api/alliance/shops",
  caller: sells,
  summary: "The shops that take points, and what is owed to them; a shop sees itself alone.",
  answer: Schema.Array(ShopRow),
});

export const shop = query({
  name: "alliance.shop",
  path: "/api/alliance/shops/:shop",
  caller: sells,
  summary: "One shop: its terms, open sales and lists.",
  params: ofShop,
  answer: ShopView,
});

export const clearing = query({
  name: "alliance.clearing",
  path: "/api/alliance/shops/:shop/clearings/:clearing",
  caller: sells,
  summary: "One list with every sale on it, as both sides sign it.",
  params: ofClearing,
  answer: ClearingSheet,
});

export const agreeWithShop = command({
  name: "alliance.agree",
  path: "/api/alliance/agreements",
  caller: keeps,
  summary: "Writes down what was agreed with a new shop.",
  body: Schema.Struct({ terms: LocalTerms }),
  answer: ShopRow,
  refusals: [Banned],
});

export const changeShop = command({
  name: "alliance.change",
  path: "/api/alliance/shops/:shop/terms",
  caller: keeps,
  summary: "Writes down what is agreed with a shop from now on.",
  params: ofShop,
  body: Schema.Struct({ terms: LocalTerms }),
  answer: ShopRow,
  refusals: [Banned],
});

export const openShopLogin = command({
  name: "alliance.openLogin",
  path: "/api/alliance/shops/:shop/logins",
  caller: keeps,
  summary: "Lets somebody log in for this shop alone.",
  params: ofShop,
  body: Schema.Struct({
    name: Staff.fields.name,
    login: Staff.fields.login,
    password: Password,
  }),
  answer: ShopView,
  refusals: [LoginTaken],
});

export const presentAtShop = query({
  name: "alliance.present",
  method: "POST",
  path: "/api/alliance/shops/:shop/card",
  caller: sells,
  summary: "Who laid their card at a shop, masked, and what they have.",
  params: ofShop,
  body: Schema.Struct({ card: Card.fields.number }),
  answer: ShopCustomer,
  refusals: PRESENTING,
});

const Selling = Schema.Struct({ card: Card.fields.number, basket: Basket });
const SELLING = [
  ...[ShopClosed, NoPartners, OverShopLimit, OwnHousehold],
  ...[...REDEEMING, ...PRESENTING, ...CARD_LIMITS],
];

export const sellAtShop = command({
  name: "alliance.sell",
  path: "/api/alliance/shops/:shop/sales",
  caller: sells,
  summary: "Exchanges the card holder's points for the shop's own goods.",
  params: ofShop,
  body: Selling,
  answer: ShopSold,
  refusals: SELLING,
});

export const drawSlip = command({
  name: "alliance.drawSlip",
  path: "/api/alliance/shops/:shop/slips",
  caller: keeps,
  summary: "Exchanges the card holder's points for a slip on which the shop hands its goods over.",
  params: ofShop,
  body: Selling,
  answer: ShopSold,
  refusals: SELLING,
});

export const handInSlip = command({
  name: "alliance.handIn",
  path: "/api/alliance/shops/:shop/slips/hand-in",
  caller: sells,
  summary: "Takes a slip in, once: its goods go now, and are owed from now on.",
  params: ofShop,
  body: Schema.Struct({ slip: SlipNumber }),
  answer: SaleRow,
  refusals: [SlipUnknown, SlipHandedIn, SlipDoubted],
});

export const disputeSale = command({
  name: "alliance.dispute",
  path: "/api/alliance/shops/:shop/sales/:sale/dispute",
  caller: sells,
  summary: "Says that a sale was not so; it is not owed before somebody else decided.",
  params: ofSale,
  body: Schema.Struct({ doubt: Doubt }),
  answer: ShopView,
  refusals: [SaleCleared, SaleDisputed],
});

export const settleSale = command({
  name: "alliance.settle",
  path: "/api/alliance/shops/:shop/sales/:sale/settle",
  caller: keeps,
  summary: "Decides a dispute; what was not so gives the points back.",
  params: ofSale,
  body: Schema.Struct({ ruling: SaleRuling }),
  answer: ShopView,
  refusals: [NoDispute, SoldOrDisputed, OwnHousehold],
});

export const clearShop = command({
  name: "alliance.clear",
  path: "/api/alliance/shops/:shop/clearings",
  caller: keeps,
  summary: "Lists what is owed to a shop through a day.",
  params: ofShop,
  body: Schema.Struct({ through: CalendarDate }),
  answer: ShopView,
  refusals: [NothingToClear, ClearedAhead],
});

export const signClearing = command({
  name: "alliance.sign",
  path: "/api/alliance/shops/:shop/clearings/:clearing/sign",
  caller: sells,
  summary: "Signs a list for the shop or for the village.",
  params: ofClearing,
  body: Schema.Struct({ side: SigningSide }),
  answer: ShopView,
  refusals: [ClearingOver, SideSigned, OwnClearing, ShopSigns],
});

export const dropClearing = command({
  name: "alliance.drop",
  path: "/api/alliance/shops/:shop/clearings/:clearing/drop",
  caller: keeps,
  summary: "Lets a wrong list go; its sales wait for the next one.",
  params: ofClearing,
  answer: ShopView,
  refusals: [ClearingOver],
});

export const orderClearing = command({
  name: "alliance.order",
  path: "/api/alliance/shops/:shop/clearings/:clearing/order",
  caller: keeps,
  summary: "Asks the fund to pay a signed list; it is approved and paid there.",
  params: ofClearing,
  body: Schema.Struct({ line: LineCode, place: MoneyPlace }),
  answer: ShopView,
  refusals: [ClearingOver, NotSigned, UnknownLine, LineClosed, OverPlan],
});
