import {
  agreeWithShop as agreeEndpoint,
  changeShop as changeEndpoint,
  NotFound,
} from "@huzhu/contract";
import { journal, shopBook, type Write } from "@huzhu/db";
import { EMPTY_BOOK, type ShopBook, ShopId, type ShopTerms } from "@huzhu/domain/alliance";
import type { Staff } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { mayStand } from "../shelf/may-stand.ts";
import { shopRow } from "./shop-rows.ts";

interface Agreeing {
  readonly tx: Write;
  readonly staff: Pick<Staff, "id">;
  readonly now: Instant;
}

const agree = async (
  { tx, staff, now }: Agreeing,
  shop: ShopId,
  { terms, book }: { readonly terms: ShopTerms; readonly book: ShopBook },
) => {
  const names = terms.goods.map(({ name }) => name);
  const may = terms.open ? await mayStand(tx, names) : Result.void;
  if (Result.isFailure(may)) return Result.fail(may.failure);
  await shopBook.append(tx, shop, { _tag: "Agreed", terms }, { by: staff.id, at: now });
  return Result.succeed(shopRow(shop, { ...book, terms }));
};

export const agreeWithShop = staffCommand(agreeEndpoint, async (call) => {
  await journal.lock(call.tx);
  const { terms } = call.request.body;
  return agree(call, ShopId.make(call.world.newId()), { terms, book: EMPTY_BOOK });
});

export const changeShop = staffCommand(changeEndpoint, async (call) => {
  await journal.lock(call.tx);
  const { shop } = call.request.params;
  const book = await shopBook.ofShop(call.tx, shop);
  // What was agreed with another village is agreed there too.
  if (!book || book.terms?.partner) return Result.fail(new NotFound({ what: "shop" }));
  return agree(call, shop, { terms: call.request.body.terms, book });
});
