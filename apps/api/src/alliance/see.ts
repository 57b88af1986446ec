import {
  clearing as clearingEndpoint,
  shop as shopEndpoint,
  shops as shopsEndpoint,
} from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { ownShop, ownShops } from "./own-shop.ts";
import { inBook } from "./say.ts";
import { clearingSheet, shopRow, shopView } from "./shop-rows.ts";

export const listShops = staffQuery(shopsEndpoint, async ({ tx, staff }) => {
  const all = await ownShops(tx, staff);
  return Result.succeed(all.map(([id, book]) => shopRow(id, book)));
});

export const seeShop = staffQuery(shopEndpoint, async ({ tx, request, staff }) => {
  const book = await ownShop(tx, request.params.shop, staff);
  if (Result.isFailure(book)) return Result.fail(book.failure);
  return Result.succeed(await shopView(tx, request.params.shop, book.success, staff));
});

export const seeClearing = staffQuery(clearingEndpoint, async ({ tx, request, staff: reader }) => {
  const { shop, clearing } = request.params;
  const book = await ownShop(tx, shop, reader);
  if (Result.isFailure(book)) return Result.fail(book.failure);
  const list = inBook(book.success.clearings, clearing, "clearing");
  if (Result.isFailure(list)) return Result.fail(list.failure);
  const sheet = { list: list.success, reader };
  return Result.succeed(await clearingSheet(tx, shop, book.success, sheet));
});
