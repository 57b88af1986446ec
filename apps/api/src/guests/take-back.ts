import { takeBackFromGuest as endpoint, NotFound } from "@huzhu/contract";
import { type Actor, goods, guestBook, movements, shopBook } from "@huzhu/db";
import { takeBack as rule } from "@huzhu/domain/guests";
import { returnRedemption } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { giveBack } from "../alliance/give-back.ts";
import { besideCommand } from "../mount/beside.ts";
import { partnerShop } from "./partner-shop.ts";

const WHY = "当天在邻村的超市退了货";

/** The points go back at home, the goods into the batches they were of: one act in two books. */
export const takeBackFromGuest = besideCommand(
  endpoint,
  ({ params }) => params.village,
  async ({ tx, there, other, request, village, staff, now, world, actor }) => {
    const asked = request.params.sale;
    const partner = await partnerShop(there, village.id);
    if (Result.isFailure(partner)) return Result.fail(partner.failure);
    const { shop, book, standIn } = partner.success;
    const served = (await guestBook.about(tx, other.id)).sales.get(asked);
    const kept = book.sales.get(asked);
    if (!served || !kept) return Result.fail(new NotFound({ what: "sale" }));
    const decided = rule(served, kept, localDate(now));
    if (Result.isFailure(decided)) return Result.fail(decided.failure);
    const { id: sale, lines, points } = decided.success;
    const asWhom: Actor = { kind: "staff", id: standIn, name: book.terms.name };
    const { newId } = world;
    const { points: policy } = other.settings;
    const circumstances = { now, newId, actor: asWhom, attempt: null, policy };
    const back = await giveBack(there, kept.sale, WHY, circumstances);
    if (Result.isFailure(back)) return Result.fail(back.failure);
    const said = { _tag: "TakenBack", sale } as const;
    await shopBook.append(there, shop, said, { by: standIn, at: now });
    await goods.lock(
      tx,
      lines.map(({ good }) => good),
    );
    const came = returnRedemption({ lines, why: WHY }, now);
    await movements.append(tx, came, { actor, redemption: null, guestSale: sale });
    await guestBook.append(tx, other.id, said, { by: staff.id, at: now });
    return Result.succeed({ sale, points });
  },
);
