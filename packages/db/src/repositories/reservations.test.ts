import { AccountId, HoldId } from "@huzhu/domain/points";
import { PickupCode } from "@huzhu/domain/reservations";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { collectRice, giveRiceBack, reserveRice } from "../testing/reserving.ts";
import { foundVillage, later, NOW, RICE, TODAY, WANG } from "../testing/village.ts";
import { earn } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as accounts from "./accounts.ts";
import * as batches from "./batches.ts";
import * as goods from "./goods.ts";
import * as reservations from "./reservations.ts";

const [CODE, OTHER] = [PickupCode.make("123456"), PickupCode.make("654321")];

onEveryEngine("reservations", ({ open }) => {
  const village = async () => {
    const database = await open();
    const id = await foundVillage(database, { rice: 3 });
    const write = writing(database, id);
    await write((tx) => earn(tx, WANG.id, 90));
    const free = (on = TODAY) =>
      database.read(id, async (read) => {
        const [rice] = await batches.fresh(read, await goods.list(read), on);
        return rice?.onHand;
      });
    return { database, id, write, free };
  };

  it("keep pieces and points until they are collected, and then one redemption stands there", async () => {
    const { database, id, write, free } = await village();
    await write((tx) => reserveRice(tx, "kept", { pieces: 2 }));
    expect(await free()).toBe(1);
    const account = () =>
      database.read(id, (read) => accounts.byId(read, AccountId.make("of-wang")));
    expect(await account()).toMatchObject({ balance: 90, held: 20 });
    await write((tx) => collectRice(tx, "kept", later(1)));
    expect(await account()).toMatchObject({ balance: 70, held: 0 });
    expect(await free()).toBe(1);
    const kept = await database.read(id, (read) => reservations.byId(read, HoldId.make("kept")));
    expect(kept).toMatchObject({
      reservation: { points: 20, until: addDays(TODAY, 3), household: WANG.id },
      hold: { end: { kind: "posted", transfer: "t-of-kept" } },
      said: [{ said: { _tag: "HandedOver", shown: "code" } }],
    });
    expect((await verify(database, id)).findings).toEqual([]);
  });

  it("give the last piece to one only, and give it back", async () => {
    const { database, id, write, free } = await village();
    await write((tx) => reserveRice(tx, "all", { pieces: 3 }));
    const none = await write((tx) => reserveRice(tx, "none", { code: OTHER }));
    expect(Result.getFailure(none)).toMatchObject({ value: { _tag: "OutOfStock", onHand: 0 } });
    await write((tx) => giveRiceBack(tx, "all"));
    expect(await free()).toBe(3);
    expect((await verify(database, id)).findings).toEqual([]);
  });

  it("wait until their last day, under a code of their own", async () => {
    const { database, id, write, free } = await village();
    await write((tx) => reserveRice(tx, "one"));
    await write((tx) => reserveRice(tx, "two", { code: OTHER, now: later(1) }));
    await write((tx) => giveRiceBack(tx, "two", later(2)));
    const [last, after] = [addDays(TODAY, 3), addDays(TODAY, 4)];
    const look = <A>(read: Parameters<typeof database.read<A>>[1]) => database.read(id, read);
    const found = (code: PickupCode, on = TODAY) =>
      look(async (read) => (await reservations.byCode(read, code, on))?.reservation.id ?? null);
    expect([await found(CODE), await found(CODE, after), await found(OTHER)]).toEqual([
      "one",
      null,
      null,
    ]);
    expect([await free(last), await free(after)]).toEqual([2, 3]);
    const ids = (all: Awaited<ReturnType<typeof reservations.waiting>>) =>
      all.map(({ reservation }) => reservation.id);
    expect(ids(await look((read) => reservations.waitingOf(read, WANG.id, last)))).toEqual(["one"]);
    expect(ids(await look((read) => reservations.since(read, NOW)))).toEqual(["one", "two"]);
    expect(ids(await look((read) => reservations.since(read, later(3))))).toEqual(["one"]);
    const some = [HoldId.make("one"), HoldId.make("other")];
    expect([...(await look((read) => reservations.among(read, some)))]).toEqual(["one"]);
    expect(await look((read) => reservations.pieces(read, TODAY, HoldId.make("one")))).toEqual(
      new Map(),
    );
    expect(await look((read) => reservations.pieces(read, TODAY))).toEqual(new Map([[RICE, 1]]));
  });
});
