import { signForGuests as endpoint } from "@huzhu/contract";
import { guestBook, shopBook } from "@huzhu/db";
import { signClearing } from "@huzhu/domain/alliance";
import { Result } from "effect";
import { inBook } from "../alliance/say.ts";
import { besideCommand } from "../mount/beside.ts";
import { partnerShop } from "./partner-shop.ts";

/** The store's signature stands in the other village's book; this one keeps who gave it. */
export const signForGuests = besideCommand(
  endpoint,
  ({ params }) => params.village,
  async ({ tx, there, other, request, village, staff, now }) => {
    const partner = await partnerShop(there, village.id);
    if (Result.isFailure(partner)) return Result.fail(partner.failure);
    const { shop, book, standIn } = partner.success;
    const list = inBook(book.clearings, request.params.clearing, "clearing");
    if (Result.isFailure(list)) return Result.fail(list.failure);
    const { id: clearing, fen } = list.success;
    const signed = signClearing(book, list.success, "shop", standIn);
    if (Result.isFailure(signed)) return Result.fail(signed.failure);
    const said = { _tag: "Signed", clearing, side: "shop" } as const;
    await shopBook.append(there, shop, said, { by: standIn, at: now });
    const did = { by: staff.id, at: now };
    await guestBook.append(tx, other.id, { _tag: "Signed", clearing, fen }, did);
    return Result.succeed({ clearing });
  },
);
