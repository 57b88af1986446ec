import type { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "./database.ts";
import * as accounts from "./repositories/accounts.ts";
import * as goods from "./repositories/goods.ts";
import * as shopBook from "./repositories/shop-book.ts";
import * as villages from "./repositories/villages.ts";
import { onEveryEngine, openAt, template } from "./testing/engine.ts";
import { agreeAcross, SHOP, serveRice } from "./testing/guests.ts";
import { tamper } from "./testing/tamper.ts";
import { foundVillage, RICE, WANG } from "./testing/village.ts";
import { earn, takeRice } from "./testing/work.ts";
import { verify } from "./verify/verify.ts";

const TEN = Array.from({ length: 10 }, (_, nth) => nth);

/** Two villages, each of whose people may take from the store of the other. */
const begin = template(async (database: Database) => {
  const [east, west] = [await foundVillage(database), await foundVillage(database)];
  for (const village of [east, west]) {
    await database.write(village, (tx) => earn(tx, WANG.id, 500));
  }
  await agreeAcross(database, east, west);
  await agreeAcross(database, west, east);
  return [east, west] as const;
});

const standing = (database: Database, village: VillageId) =>
  database.read(village, async (read) => ({
    balance: (await accounts.ofHousehold(read, WANG.id))?.balance,
    rice: (await goods.byId(read, RICE))?.onHand,
    sales: (await shopBook.ofShop(read, SHOP))?.sales.size,
  }));

const expectSound = async (database: Database, both: ReadonlyArray<VillageId>) => {
  for (const village of both) expect((await verify(database, village)).findings).toEqual([]);
};

onEveryEngine("one act in two villages", (engine) => {
  const open = async () => {
    const { place, said } = await begin(engine);
    return { place, both: said, database: await openAt(place) };
  };

  it("takes points in one and goods in the other, or neither of them", async () => {
    const { database, both } = await open();
    const [east, west] = both;
    const sold = await database.both(east, west, (here, there) => serveRice(here, there, "s"));
    expect(Result.getOrThrow(sold)).toMatchObject({ points: 10, fen: 500 });
    const after = [await standing(database, east), await standing(database, west)];
    expect(after).toEqual([
      { balance: 490, rice: 100, sales: 1 },
      { balance: 500, rice: 99, sales: 0 },
    ]);
    const refused = database.both(east, west, async (here, there) => {
      Result.getOrThrow(await serveRice(here, there, "refused"));
      return Result.fail("no");
    });
    expect(await refused).toEqual(Result.fail("no"));
    const broken = database.both(west, east, async (here, there) => {
      Result.getOrThrow(await serveRice(here, there, "broken"));
      throw new Error("defect");
    });
    await expect(broken).rejects.toThrow("defect");
    expect([await standing(database, east), await standing(database, west)]).toEqual(after);
    await expectSound(database, both);
  });

  it("sees in each unit its own village alone, whatever the other asks meanwhile", async () => {
    const { database, both } = await open();
    const [east, west] = both;
    await database.write(west, (tx) => takeRice(tx, "own", WANG.id));
    const seen = await database.both(west, east, async (first, second) => {
      const asked = [first, second, second, first, first, second];
      const named = await Promise.all(asked.map((unit) => villages.find(unit)));
      const shelves = await Promise.all(asked.map((unit) => goods.byId(unit, RICE)));
      return Result.succeed({
        ids: named.map((village) => village?.id),
        rice: shelves.map((good) => good?.onHand),
      });
    });
    expect(Result.getOrThrow(seen)).toEqual({
      ids: [west, east, east, west, west, east],
      rice: [99, 100, 100, 99, 99, 100],
    });
    const itself = async () => database.both(east, east, async () => Result.void);
    await expect(itself()).rejects.toThrow("one village");
  });

  it("lets both sell to each other at once, beside what each does by itself", async () => {
    const { database, both } = await open();
    const [east, west] = both;
    const results = await Promise.all(
      TEN.flatMap((nth) => [
        database.both(east, west, (here, there) => serveRice(here, there, `e${nth}`)),
        database.both(west, east, (here, there) => serveRice(here, there, `w${nth}`)),
        database.write(nth % 2 === 0 ? east : west, (tx) => takeRice(tx, `own${nth}`, WANG.id)),
      ]),
    );
    expect(new Set(results.map(({ _tag }) => _tag))).toEqual(new Set(["Success"]));
    const left = { balance: 350, rice: 85, sales: 10 };
    expect([await standing(database, east), await standing(database, west)]).toEqual([left, left]);
    await expectSound(database, both);
  });

  it("is found out where one of the two books says something else", async () => {
    const { database, place, both } = await open();
    const [east, west] = both;
    await database.both(east, west, (here, there) => serveRice(here, there, "s"));
    await tamper(engine, place, [
      `update guest_entry set said = replace(said, '"fen":500', '"fen":900') where place = 3`,
    ]);
    for (const village of both) {
      const { findings } = await verify(database, village);
      expect(findings.map(({ what, of }) => `${what}: ${of}`)).toContain("sale in two books: s");
    }
  });
});
