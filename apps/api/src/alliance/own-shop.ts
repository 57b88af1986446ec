import { NotFound } from "@huzhu/contract";
import { type Read, shopBook } from "@huzhu/db";
import type { ShopBook, ShopId, ShopTerms } from "@huzhu/domain/alliance";
import type { Staff } from "@huzhu/domain/governance";
import { Result } from "effect";

/** The book of a shop that has agreed to something. */
export type AgreedBook = ShopBook & { readonly terms: ShopTerms };

const agreed = (book: ShopBook | null): AgreedBook | null =>
  book?.terms ? { ...book, terms: book.terms } : null;

/** Whether somebody may look into a shop: who logs in for one sees no other. */
const seesShop = (
  { id, role }: Pick<Staff, "id" | "role">,
  { logins }: Pick<ShopBook, "logins">,
): boolean => role !== "shop" || logins.has(id);

/** A shop as whoever works with it may reach it; for others there is none. */
export const ownShop = async (
  read: Read,
  id: ShopId,
  staff: Pick<Staff, "id" | "role">,
): Promise<Result.Result<AgreedBook, NotFound>> => {
  const book = agreed(await shopBook.ofShop(read, id));
  return book && seesShop(staff, book)
    ? Result.succeed(book)
    : Result.fail(new NotFound({ what: "shop" }));
};

/** All shops that somebody may look into. */
export const ownShops = async (
  read: Read,
  staff: Pick<Staff, "id" | "role">,
): Promise<ReadonlyArray<readonly [ShopId, AgreedBook]>> =>
  [...(await shopBook.all(read))].flatMap(([id, book]) => {
    const one = agreed(book);
    return one && seesShop(staff, one) ? [[id, one] as const] : [];
  });
