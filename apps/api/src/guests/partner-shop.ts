import { NotFound } from "@huzhu/contract";
import { type Read, shopBook } from "@huzhu/db";
import type { ShopId } from "@huzhu/domain/alliance";
import type { StaffId } from "@huzhu/domain/governance";
import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import type { AgreedBook } from "../alliance/own-shop.ts";

/** How a village keeps what its people take at the store of another one, and who writes for that. */
export interface PartnerShop {
  readonly shop: ShopId;
  readonly book: AgreedBook;
  /** Who stands in the register for the other village's store, and logs in nowhere. */
  readonly standIn: StaffId;
}

/** The shop that stands for another village's store; `null` before anything was agreed. */
export const partnerOf = async (read: Read, store: VillageId): Promise<PartnerShop | null> => {
  for (const [shop, { terms, logins, ...book }] of await shopBook.all(read)) {
    const [standIn] = logins;
    if (terms?.partner?.village !== store || !standIn) continue;
    return { shop, book: { ...book, logins, terms }, standIn };
  }
  return null;
};

/** The same, where there has to be one. */
export const partnerShop = async (
  read: Read,
  store: VillageId,
): Promise<Result.Result<PartnerShop, NotFound>> => {
  const found = await partnerOf(read, store);
  return found ? Result.succeed(found) : Result.fail(new NotFound({ what: "shop" }));
};
