import type { GuestServed } from "@huzhu/contract";
import {
  type Actor,
  batches,
  goods,
  guestBook,
  movements,
  type VillageProfile,
  type Write,
} from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import {
  agreedWith,
  type GuestsNotAgreed,
  guestHome,
  type PointsDiffer,
} from "@huzhu/domain/guests";
import type { CardNumber, HouseholdId, ResidentId } from "@huzhu/domain/people";
import type { Basket } from "@huzhu/domain/store";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type SellForRefusal, sellFor } from "../alliance/sell-for.ts";
import { maskedOf } from "../alliance/shop-rows.ts";
import { type CardRefusal, cardHolder } from "../kiosk/card-holder.ts";
import { eldersOf } from "../redemptions/home-of.ts";
import { saleRow } from "./guest-rows.ts";
import { type PartnerShop, partnerShop } from "./partner-shop.ts";
import { sameBetween } from "./point-of.ts";

interface Coming {
  readonly household: HouseholdId;
  readonly resident: ResidentId;
  readonly partner: PartnerShop;
  readonly basket: Basket;
  readonly today: CalendarDate;
}

/** What stands on the store's shelf, and how its terms stand to a household of the other village. */
const shelfFor = async (
  tx: Write,
  there: Write,
  { household, resident, partner, basket, today }: Coming,
) => {
  const wanted = basket.map(({ good }) => good);
  const shelf = await batches.fresh(tx, await goods.lock(tx, wanted), today);
  const asked = await eldersOf(there, { household, resident }, today);
  return { goods: shelf, home: guestHome(partner.book, { household, ...asked }, shelf, today) };
};

/** Two villages at one counter: the store's own, and the one whose card lies there. */
interface AtCounter {
  readonly tx: Write;
  readonly village: VillageProfile;
  readonly there: Write;
  readonly other: VillageProfile;
  readonly staff: Pick<Staff, "id" | "name">;
  readonly actor: Actor;
  readonly now: Instant;
  readonly newId: () => string;
}

interface Wanted {
  readonly card: CardNumber;
  readonly basket: Basket;
}

type ServeRefusal = SellForRefusal | GuestsNotAgreed | PointsDiffer | CardRefusal;

/**
 * A guest's points for the store's goods: one act in two books. The points leave by the rules of the
 * guest's own village, as at any shop that it agreed with; the goods leave by those of the store.
 */
export const serveFor = async (
  { tx, village, there, other, staff, actor, now, newId }: AtCounter,
  { card: number, basket }: Wanted,
): Promise<Result.Result<GuestServed, ServeRefusal>> => {
  const today = localDate(now);
  const offer = agreedWith(await guestBook.about(tx, other.id));
  if (Result.isFailure(offer)) return Result.fail(offer.failure);
  const sides = { home: { tx: there, village: other }, store: { tx, village } };
  const same = await sameBetween(sides, offer.success.rate, today);
  if (Result.isFailure(same)) return Result.fail(same.failure);
  const found = await cardHolder(there, number, village.settings.cards);
  if (Result.isFailure(found)) return Result.fail(found.failure);
  const partner = await partnerShop(there, village.id);
  if (Result.isFailure(partner)) return Result.fail(partner.failure);
  const { shop, book, standIn } = partner.success;
  const { card, household: home, resident } = found.success;
  const household = home.id;
  const coming = { household, resident: resident.id, partner: partner.success, basket, today };
  const { most } = other.settings.cards;
  const selling = {
    ...{ shop, book, household, basket, slip: null, by: standIn },
    spending: { card, most, staffed: false, vouched: false },
    shelf: await shelfFor(tx, there, coming),
  };
  const asWhom: Actor = { kind: "staff", id: standIn, name: book.terms.name };
  const { points: policy } = other.settings;
  const circumstances = { now, newId, actor: asWhom, attempt: null, policy };
  const sold = await sellFor(there, selling, circumstances);
  if (Result.isFailure(sold)) return Result.fail(sold.failure);
  const { kept, balance, movements: went } = sold.success;
  const { id, on, lines, points, fen } = kept.sale;
  const did = { by: staff.id, at: now };
  const sale = { id, on, lines, points, fen };
  await guestBook.append(tx, other.id, { _tag: "Served", sale }, did);
  await movements.append(tx, went, { actor, redemption: null, guestSale: id });
  const side = { kept, maskedName: await maskedOf(there, household) };
  const row = saleRow({ ...did, sale, takenBack: false }, side, () => staff.name, today);
  return Result.succeed({ row, balance });
};
