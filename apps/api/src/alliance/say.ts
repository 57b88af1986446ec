import { NotFound, type ShopView } from "@huzhu/contract";
import { journal, shopBook, type Write } from "@huzhu/db";
import type { ShopId, ShopSaid } from "@huzhu/domain/alliance";
import type { Staff } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { type AgreedBook, ownShop } from "./own-shop.ts";
import { shopView } from "./shop-rows.ts";

interface Called {
  readonly tx: Write;
  readonly staff: Pick<Staff, "id" | "role">;
  readonly now: Instant;
}

/** Writes one line into a shop's book, if the rule that is asked under its lock gives one. */
export const say = async <R>(
  { tx, staff, now }: Called,
  shop: ShopId,
  decide: (book: AgreedBook) => Promise<Result.Result<ShopSaid, R>> | Result.Result<ShopSaid, R>,
): Promise<Result.Result<ShopView, R | NotFound>> => {
  await journal.lock(tx);
  const book = await ownShop(tx, shop, staff);
  if (Result.isFailure(book)) return Result.fail(book.failure);
  const said = await decide(book.success);
  if (Result.isFailure(said)) return Result.fail(said.failure);
  await shopBook.append(tx, shop, said.success, { by: staff.id, at: now });
  const after = await ownShop(tx, shop, staff);
  return Result.isFailure(after)
    ? Result.fail(after.failure)
    : Result.succeed(await shopView(tx, shop, after.success, staff));
};

/** What a book has under an id, or that it has not. */
export const inBook = <Id, A>(
  all: ReadonlyMap<Id, A>,
  id: Id,
  what: "sale" | "clearing",
): Result.Result<A, NotFound> => {
  const found = all.get(id);
  return found === undefined ? Result.fail(new NotFound({ what })) : Result.succeed(found);
};
