import { neighbourVillages as endpoint, type NeighbourVillage } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { offerOf } from "@huzhu/domain/guests";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { besideQuery } from "../mount/beside.ts";
import { partnerOf } from "./partner-shop.ts";
import { pointOf } from "./point-of.ts";

/** Of another village nothing but what its public sheet says: its name, and what a point is there. */
export const listNeighbours = besideQuery(endpoint, async ({ world, village, now }) => {
  const { db } = world;
  const today = localDate(now);
  const others = (await villages.list(db)).filter(({ id }) => id !== village.id);
  const rows: Array<NeighbourVillage> = [];
  for (const other of others) {
    const { scale, worth } = await db.read(other.id, (tx) => pointOf(tx, other, today));
    const shop = await db.read(village.id, (tx) => partnerOf(tx, other.id));
    const { id, name, township } = other;
    const offer = shop && offerOf(shop.shop, shop.book.terms);
    rows.push({
      ...{ village: id, name, township, worth, offer },
      sameScale: scale === village.scale,
    });
  }
  return Result.succeed(rows);
});
