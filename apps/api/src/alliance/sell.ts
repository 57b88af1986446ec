import {
  drawSlip as drawEndpoint,
  type RequestOf,
  sellAtShop as sellEndpoint,
} from "@huzhu/contract";
import { type Actor, journal, type Write } from "@huzhu/db";
import { type ShopBook, type SlipNumber, slipNumber } from "@huzhu/domain/alliance";
import { OwnHousehold } from "@huzhu/domain/claims";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { cardHolder } from "../kiosk/card-holder.ts";
import type { StaffCaller } from "../mount/caller.ts";
import { staffCommand } from "../mount/verb.ts";
import type { World } from "../world.ts";
import { ownShop } from "./own-shop.ts";
import { sellFor } from "./sell-for.ts";
import { soldRow } from "./shop-rows.ts";

interface Calling extends StaffCaller {
  readonly tx: Write;
  readonly request: RequestOf<typeof sellEndpoint>;
  readonly now: Instant;
  readonly world: World;
  readonly actor: Actor;
  readonly attempt: string;
}

/** Takes the points of whoever laid their card there; the goods go at once, or on a slip. */
const sellTo = async (
  { tx, request, now, world, village, staff, actor, attempt }: Calling,
  slipOf: (book: ShopBook) => SlipNumber | null,
) => {
  await journal.lock(tx);
  const { shop } = request.params;
  const own = await ownShop(tx, shop, staff);
  if (Result.isFailure(own)) return Result.fail(own.failure);
  const { reader, most } = village.settings.cards;
  const found = await cardHolder(tx, request.body.card, { reader });
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const { card, household } = found.success;
  if (staff.household === household.id) {
    return Result.fail(new OwnHousehold({ household: household.id }));
  }
  const { basket } = request.body;
  const book = own.success;
  const spending = { card, most, staffed: false, vouched: false };
  const selling = {
    shop,
    book,
    household: household.id,
    spending,
    basket,
    slip: slipOf(book),
    by: staff.id,
  };
  const policy = village.settings.points;
  const circumstances = { now, newId: world.newId, actor, attempt, policy };
  const sold = await sellFor(tx, selling, circumstances);
  if (Result.isFailure(sold)) return Result.fail(sold.failure);
  const { kept, balance } = sold.success;
  return Result.succeed({ row: await soldRow(tx, kept, staff), balance });
};

export const sellAtShop = staffCommand(sellEndpoint, (call) => sellTo(call, () => null));

export const drawSlip = staffCommand(drawEndpoint, (call) =>
  sellTo(call, (book) => slipNumber(book, call.world.newCode())),
);
