import {
  NotFound,
  guestVillage as villageEndpoint,
  guestVillages as villagesEndpoint,
} from "@huzhu/contract";
import { guestBook, staff as register, villages } from "@huzhu/db";
import { EMPTY_BOOK } from "@huzhu/domain/alliance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { clearingRows } from "../alliance/shop-rows.ts";
import { besideQuery, neighbour } from "../mount/beside.ts";
import { homeSides, saleRow, villageRow } from "./guest-rows.ts";
import { partnerOf } from "./partner-shop.ts";

export const listGuestVillages = besideQuery(villagesEndpoint, async ({ world, village }) => {
  const books = await world.db.read(village.id, guestBook.all);
  const all = await villages.list(world.db);
  return Result.succeed(
    all.flatMap((one) => {
      const book = books.get(one.id);
      return (book && villageRow(one, book)) ?? [];
    }),
  );
});

export const seeGuestVillage = besideQuery(
  villageEndpoint,
  async ({ world, village, request, now }) => {
    const { db } = world;
    const other = await neighbour(world, village.id, request.params.village);
    if (Result.isFailure(other)) return Result.fail(other.failure);
    const { book, people } = await db.read(village.id, async (tx) => ({
      book: await guestBook.about(tx, other.success.id),
      people: new Map((await register.list(tx)).map(({ id, name }) => [id, name])),
    }));
    const row = villageRow(other.success, book);
    if (!row) return Result.fail(new NotFound({ what: "village" }));
    const { sides, lists } = await db.read(other.success.id, async (there) => {
      const kept = (await partnerOf(there, village.id))?.book ?? EMPTY_BOOK;
      return {
        sides: await homeSides(there, kept.sales),
        lists: await clearingRows(there, kept),
      };
    });
    const nameOf = (id: Parameters<typeof people.get>[0] | null) => (id && people.get(id)) ?? "";
    const sales = [...book.sales.values()].toReversed().flatMap((served) => {
      const side = sides.get(served.sale.id);
      return side ? [saleRow(served, side, nameOf, localDate(now))] : [];
    });
    const clearings = lists.map((list) => {
      const signed = book.signed.get(list.clearing);
      return { ...list, signedHere: signed ? nameOf(signed.by) : null };
    });
    return Result.succeed({ ...row, sales, clearings });
  },
);
