import { handInSlip as endpoint } from "@huzhu/contract";
import { journal, shopBook } from "@huzhu/db";
import { handIn as rule } from "@huzhu/domain/alliance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { ownShop } from "./own-shop.ts";
import { soldRow } from "./shop-rows.ts";

export const handInSlip = staffCommand(endpoint, async ({ tx, request, staff, now }) => {
  await journal.lock(tx);
  const { shop } = request.params;
  const book = await ownShop(tx, shop, staff);
  if (Result.isFailure(book)) return Result.fail(book.failure);
  const taken = rule(book.success, request.body.slip);
  if (Result.isFailure(taken)) return Result.fail(taken.failure);
  const did = { by: staff.id, at: now };
  await shopBook.append(tx, shop, { _tag: "HandedIn", sale: taken.success.sale.id }, did);
  return Result.succeed(await soldRow(tx, { ...taken.success, handedOver: did }, staff));
});
