import {
  logIn,
  me,
  pair,
  printSlip,
  redemptions,
  servedVillages,
  startPairing,
  thisKiosk,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { VillageId } from "@huzhu/domain/people";
import { beforeAll, expect, it } from "vitest";
import { Printer } from "../printing/printer.ts";
import { DEMO_PASSWORD } from "../start/demo.ts";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { type Neighbour, openNeighbour } from "../testing/neighbour.ts";

/** Goal: each of a server's villages is reached by its own people and machines, and by nobody else. */
onEveryEngine("a server of several villages", (engine) => {
  let house: House;
  let neighbour: Neighbour;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const alone = await answered(house.nobody().call(servedVillages, {}));
    expect(alone.map(({ id }) => id)).toEqual([house.village]);
    neighbour = await openNeighbour(house);
  });

  const right = { login: "cadre", password: DEMO_PASSWORD };

  it("lets choose where to log in; where nobody chooses, the first village is meant", async () => {
    const served = await answered(house.nobody().call(servedVillages, {}));
    expect(served).toEqual([
      { id: house.village, name: "清水村", township: "云岭乡" },
      { id: neighbour.village, name: "柳溪村", township: "云岭乡" },
    ]);
    for (const [named, name] of [
      [{}, "清水村"],
      [{ village: neighbour.village }, "柳溪村"],
    ] as const) {
      const visitor = house.nobody();
      const opened = await answered(visitor.call(logIn, { body: { ...right, ...named } }));
      expect(opened.village).toMatchObject({ name, demo: true });
      expect(await answered(visitor.call(me, {}))).toEqual(opened);
    }
  });

  it("says of a village that is not there what it says of a wrong password", async () => {
    const body = { ...right, village: VillageId.make("nowhere-at-all") };
    expect(await refused(house.nobody().call(logIn, { body }))).toMatchObject({
      ...{ status: 401, tag: "WrongLogin" },
    });
  });

  it("pairs a kiosk with the village that gave out its code", async () => {
    for (const [admin, village] of [
      [await neighbour.as("admin"), "柳溪村"],
      [await house.as("admin"), "清水村"],
    ] as const) {
      const asked = { body: { name: "村口" }, ...attempt() };
      const { code } = await answered(admin.call(startPairing, asked));
      const kiosk = house.nobody();
      await answered(kiosk.call(pair, { body: { code } }));
      expect(await answered(kiosk.call(thisKiosk, {}))).toMatchObject({ village });
    }
  });

  it("finds a slip in the village of whoever asks for it", async () => {
    const slips: Array<Uint8Array> = [];
    const port = async (bytes: Uint8Array) => void slips.push(bytes);
    const around = { port, dots: 384, now: () => NOW, later: () => undefined };
    Object.assign(house.world, { printer: new Printer(around) });
    const keeper = await neighbour.as("keeper");
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    const [taken] = rows;
    if (!taken) throw new Error("Nobody took anything home in the neighbour village.");
    const asked = { params: { redemption: taken.redemption }, ...attempt() };
    expect(await answered(keeper.call(printSlip, asked))).toMatchObject({ printed: true });
    expect(slips).toHaveLength(1);
  });

  it("keeps books that add up in each of them", async () => {
    for (const village of [house.village, neighbour.village]) {
      expect((await verify(house.db, village)).findings).toEqual([]);
    }
  });
});
