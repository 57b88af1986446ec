import { StaffId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { expect, it } from "vitest";
import * as accounts from "./repositories/accounts.ts";
import * as staff from "./repositories/staff.ts";
import * as villages from "./repositories/villages.ts";
import { dump } from "./testing/dump.ts";
import { onEveryEngine, openAt } from "./testing/engine.ts";
import { CADRE, foundVillage, NOW, settle, WANG } from "./testing/village.ts";
import { earn, takeRice } from "./testing/work.ts";
import type { Write } from "./unit.ts";

const newcomer = { ...CADRE, id: StaffId.make("newcomer"), login: "xin" };

onEveryEngine("a unit of work", ({ open, place }) => {
  it("is there for everybody once it has answered", async () => {
    const database = await open();
    const village = await foundVillage(database);
    await database.write(village, async (tx) => Result.succeed(await earn(tx, WANG.id, 30)));
    const account = await database.read(village, (read) => accounts.ofHousehold(read, WANG.id));
    expect(account?.balance).toBe(30);
  });

  it("leaves every byte as it was when it refuses", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    const before = await dump(at);
    const result = await database.write(village, async (tx) => {
      await earn(tx, WANG.id, 30);
      return takeRice(tx, "r1", WANG.id, { pieces: 4 });
    });
    expect(Result.isFailure(result) && result.failure).toMatchObject({
      _tag: "ShortOfPoints",
      balance: 30,
      price: 40,
      short: 10,
    });
    expect(await dump(at)).toEqual(before);
  });

  it("leaves every byte as it was when it throws in the middle", async () => {
    const at = await place();
    const database = await openAt(at);
    const village = await foundVillage(database);
    const before = await dump(at);
    const unit = database.write(village, async (tx) => {
      await earn(tx, WANG.id, 30);
      throw new Error("the roof fell in");
    });
    await expect(unit).rejects.toThrow("the roof fell in");
    expect(await dump(at)).toEqual(before);
  });

  it("says nothing of people's names when a query fails", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const again = database.write(village, async (tx) => Result.succeed(await settle(tx)));
    const error: unknown = await again.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).not.toContain("东寨");
  });

  it("is dead when it has ended", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const kept: Array<Write> = [];
    await database.write(village, async (tx) => Result.succeed(kept.push(tx)));
    for (const tx of kept) {
      const refused = villages.find(tx).catch((error: Error) => `${error} ${error.cause}`);
      expect(await refused).toContain("the unit of work has ended");
    }
  });

  it("is not seen by a read that comes while it is open", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const during = Promise.withResolvers<number>();
    await database.write(village, async (tx) => {
      await staff.insert(tx, newcomer, "hash", NOW);
      const seen = await database.read(village, staff.list);
      during.resolve(seen.length);
      return Result.succeed(undefined);
    });
    expect(await during.promise).toBe(2);
  });
});
