import { kiosks, pulse, restartKiosk, setKioskWord, today } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

const told = { build: "b1", inUse: false, cardAt: null, atHome: false } as const;

onEveryEngine("a kiosk's sign of life", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const rows = async () => answered((await house.as("admin")).call(kiosks, {}));
  const row = async () => {
    const found = (await rows()).findLast(({ revoked }) => !revoked);
    if (!found) throw new Error("The village has no kiosk.");
    return found;
  };

  it("shows in the console, and so does its end", async () => {
    const kiosk = await house.kiosk();
    expect(await row()).toMatchObject({ health: "unheard", pulse: null });
    await answered(kiosk.call(pulse, { body: told }));
    expect(await row()).toMatchObject({
      health: "well",
      pulse: { at: house.world.now(), build: "b1", inUse: false, reader: "unwatched" },
    });
    const admin = await house.as("admin");
    expect(await answered(admin.call(today, {}))).toMatchObject({ kiosksUnwell: 0 });
    house.pass(31_000);
    expect(await row()).toMatchObject({ health: "silent" });
    expect(await answered(admin.call(today, {}))).toMatchObject({ kiosksUnwell: 1 });
    const keeper = await house.as("keeper");
    expect(await answered(keeper.call(today, {}))).toMatchObject({ kiosksUnwell: 0 });
  });

  it("brings back what the office tells it, until it is taken back", async () => {
    const kiosk = await house.kiosk();
    const admin = await house.as("admin");
    const params = { kiosk: (await row()).id };
    const asked = attempt();
    await answered(
      admin.call(setKioskWord, { params, body: { word: "下午盘点，明天再来" }, ...attempt() }),
    );
    await answered(admin.call(restartKiosk, { params, ...asked }));
    const heard = await answered(kiosk.call(pulse, { body: told }));
    expect(heard).toMatchObject({ word: "下午盘点，明天再来", reader: "unwatched" });
    expect(heard.restart).not.toBeNull();

    await answered(admin.call(restartKiosk, { params, ...asked }));
    await answered(admin.call(setKioskWord, { params, body: { word: null }, ...attempt() }));
    const again = await answered(kiosk.call(pulse, { body: told }));
    expect(again).toMatchObject({ word: null, restart: heard.restart });
    await answered(admin.call(restartKiosk, { params, ...attempt() }));
    expect((await answered(kiosk.call(pulse, { body: told }))).restart).not.toBe(heard.restart);
  });

  it("says whether the reader is there only where the server can see it", async () => {
    const kiosk = await house.kiosk();
    const { world } = house;
    Object.assign(world, { readerState: () => "gone" });
    expect(await answered(kiosk.call(pulse, { body: told }))).toMatchObject({
      reader: "unwatched",
    });
    const atHome = { ...told, atHome: true };
    expect(await answered(kiosk.call(pulse, { body: atHome }))).toMatchObject({ reader: "gone" });
    expect((await rows()).map(({ health }) => health)).toContain("readerGone");
  });

  it("is not taken from strangers, and words not from whoever may not manage kiosks", async () => {
    const { id } = await row();
    const params = { kiosk: id };
    expect(await refused(house.nobody().call(pulse, { body: told }))).toMatchObject({
      tag: "NotLoggedIn",
    });
    const keeper = await house.as("keeper");
    expect(
      await refused(keeper.call(setKioskWord, { params, body: { word: "关门" }, ...attempt() })),
    ).toMatchObject({ tag: "NotAllowed" });
    expect(await refused(keeper.call(restartKiosk, { params, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
    const admin = await house.as("admin");
    for (const word of ["", " ", "长".repeat(29)]) {
      expect(
        await refused(admin.call(setKioskWord, { params, body: { word }, ...attempt() })),
      ).toMatchObject({ tag: "Malformed" });
    }
    const nowhere = { kiosk: "nobody" };
    expect(
      await refused(admin.call(restartKiosk, { params: nowhere, ...attempt() })),
    ).toMatchObject({ tag: "NotFound" });
  });
});
