import { agreeWithVillage as endpoint } from "@huzhu/contract";
import { guestBook, staff as register, shopBook, type VillageProfile, type Write } from "@huzhu/db";
import { ShopId, type ShopTerms } from "@huzhu/domain/alliance";
import { type Staff, StaffId } from "@huzhu/domain/governance";
import { type Offer, offerOf, type PointsDiffer } from "@huzhu/domain/guests";
import type { Instant } from "@huzhu/domain/time";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { besideCommand } from "../mount/beside.ts";
import type { World } from "../world.ts";
import { partnerOf } from "./partner-shop.ts";
import { sameBetween } from "./point-of.ts";

const MOST_NAME = 20;

/** What the store of a village is called in the books of another. */
const storeName = ({ name }: Pick<VillageProfile, "name">): string =>
  `${name.slice(0, MOST_NAME)}积分超市`;

/** Out of which a new entry of the register is made. */
type Making = Pick<World, "newId" | "newToken"> & {
  readonly passwords: Pick<World["passwords"], "hash">;
};

interface Standing {
  readonly by: StaffId;
  readonly now: Instant;
  readonly world: Making;
}

/**
 * A new shop that stands for the other village's store. Somebody is put into the register for it, in
 * whose name its counter writes into these books: not active, with a password that nobody knows.
 */
const newShop = async (
  tx: Write,
  other: VillageProfile,
  { by, now, world }: Standing,
): Promise<ShopId> => {
  const shop = ShopId.make(world.newId());
  const id = StaffId.make(world.newId());
  const login = `store-${id.slice(-MOST_NAME)}`.toLowerCase();
  const person = { id, name: storeName(other), login, role: "shop", active: false } as const;
  const hash = world.passwords.hash(world.newToken());
  const added = await register.insert(tx, { ...person, household: null }, hash, now);
  if (!added) throw new Error(`The login ${login} was there already.`);
  await shopBook.append(tx, shop, { _tag: "LoginGiven", staff: id }, { by, at: now });
  return shop;
};

interface Asked extends Pick<ShopTerms, "householdMost" | "shopMost" | "open"> {
  readonly rate: NonNullable<ShopTerms["partner"]>["rate"];
}

const termsOf = (other: VillageProfile, { rate, ...asked }: Asked): ShopTerms => ({
  ...{ name: storeName(other), keeper: other.name.slice(0, MOST_NAME), goods: [], ...asked },
  partner: { village: other.id, rate },
});

interface Between {
  readonly tx: Write;
  readonly village: VillageProfile;
  readonly there: Write;
  readonly other: VillageProfile;
  readonly staff: Pick<Staff, "id">;
  readonly now: Instant;
  readonly world: Making;
}

/** Both books take down what this village asks of the other one's store. */
const offerFor = async (
  { tx, there, other, village, staff, now, world }: Between,
  asked: Asked,
): Promise<Result.Result<Offer, PointsDiffer>> => {
  const sides = { home: { tx, village }, store: { tx: there, village: other } };
  const same = await sameBetween(sides, asked.rate, localDate(now));
  if (Result.isFailure(same)) return Result.fail(same.failure);
  const did = { by: staff.id, at: now };
  const known = await partnerOf(tx, other.id);
  const shop = known?.shop ?? (await newShop(tx, other, { by: staff.id, now, world }));
  const terms = termsOf(other, asked);
  const offer = offerOf(shop, terms);
  if (!offer) throw new Error("What was agreed with a village is no offer to it.");
  await shopBook.append(tx, shop, { _tag: "Agreed", terms }, did);
  await guestBook.append(there, village.id, { _tag: "Offered", offer }, { by: null, at: now });
  return Result.succeed(offer);
};

export const agreeWithVillage = besideCommand(
  endpoint,
  ({ params }) => params.village,
  (call) => offerFor(call, call.request.body),
);
