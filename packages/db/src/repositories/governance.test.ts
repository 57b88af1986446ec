import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { StaffId } from "@huzhu/domain/governance";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import { DEFAULT_POLICY, Points } from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { DEFAULT_RESERVATIONS } from "@huzhu/domain/reservations";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { ADMIN, CADRE, foundVillage, later, NOW } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import type { Write } from "../unit.ts";
import * as devices from "./devices.ts";
import * as pairings from "./pairings.ts";
import * as sessions from "./sessions.ts";
import * as staff from "./staff.ts";
import * as villages from "./villages.ts";

const SECOND = 1_000;

onEveryEngine("a village", ({ open, place }) => {
  it("is found by its own people and listed for everybody", async () => {
    const database = await openAt(await place());
    const [one, other] = [await foundVillage(database), await foundVillage(database)];
    const profile = await database.read(one, villages.find);
    expect(profile).toEqual({
      id: one,
      name: "东寨村",
      township: "河口镇",
      scale: 0,
      settings: {
        floor: 0,
        points: DEFAULT_POLICY,
        lowStock: 3,
        holidays: [],
        family: DEFAULT_FAMILY_POLICY,
        canteen: DEFAULT_CANTEEN,
        reservations: DEFAULT_RESERVATIONS,
        visits: [],
        cards: { reader: null, most: null },
        privacy: DEFAULT_PRIVACY,
      },
      demo: true,
    });
    const ids = (await villages.list(database)).map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set([one, other]));
  });

  it("changes its settings", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const settings = {
      floor: Points.make(-5),
      points: DEFAULT_POLICY,
      lowStock: 1,
      holidays: [],
      family: DEFAULT_FAMILY_POLICY,
      canteen: DEFAULT_CANTEEN,
      reservations: DEFAULT_RESERVATIONS,
      visits: [],
      cards: { reader: null, most: null },
      privacy: DEFAULT_PRIVACY,
    };
    await writing(database, village)((tx) => villages.changeSettings(tx, settings));
    expect((await database.read(village, villages.find))?.settings).toEqual(settings);
  });
});

onEveryEngine("staff", ({ open }) => {
  it("are found by login and by id", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const found = await database.read(village, async (read) => [
      await staff.byLogin(read, "tian"),
      await staff.byId(read, CADRE.id),
      await staff.byLogin(read, "nobody"),
      await staff.byId(read, StaffId.make("nobody")),
    ]);
    expect(found).toEqual([{ staff: ADMIN, passwordHash: "hash of admin" }, CADRE, null, null]);
  });

  it("have logins of their own", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const twin = { ...CADRE, id: StaffId.make("twin") };
    const added = await writing(database, village)((tx) => staff.insert(tx, twin, "hash", NOW));
    expect(added).toBe(false);
    expect(await database.read(village, staff.list)).toEqual([ADMIN, CADRE]);
  });

  it("change only in what was asked for", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const after = await writing(
      database,
      village,
    )(async (tx) => [
      await staff.change(tx, CADRE.id, { role: "keeper" }),
      await staff.change(tx, CADRE.id, { active: false }),
      await staff.change(tx, CADRE.id, { passwordHash: "new" }),
      await staff.change(tx, StaffId.make("nobody"), {}),
    ]);
    const keeper = { ...CADRE, role: "keeper" };
    expect(after).toEqual([
      keeper,
      { ...keeper, active: false },
      { ...keeper, active: false },
      null,
    ]);
    const known = await database.read(village, (read) => staff.byLogin(read, "mi"));
    expect(known?.passwordHash).toBe("new");
  });
});

onEveryEngine("a session", ({ open }) => {
  const session = { tokenHash: "t", staff: CADRE.id, createdAt: NOW, expiresAt: later(SECOND) };

  it.each([
    ["at once", later(0), CADRE],
    ["to its last moment", later(SECOND - 1), CADRE],
    ["not beyond", later(SECOND), null],
  ])("is good %s", async (_, now, expected) => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(database, village)((tx) => sessions.insert(tx, session));
    const found = await database.read(village, (read) => sessions.find(read, "t", now));
    expect(found).toEqual(expected);
  });

  it.each([
    ["is logged out", (tx) => sessions.remove(tx, "t")],
    ["has changed", (tx) => sessions.removeOf(tx, CADRE.id)],
    ["is stopped", (tx) => staff.change(tx, CADRE.id, { active: false })],
    ["has expired", (tx) => sessions.removeExpired(tx, later(SECOND))],
  ] satisfies ReadonlyArray<[string, (tx: Write) => Promise<unknown>]>)(
    "ends when its owner %s",
    async (_, end: (tx: Write) => Promise<unknown>) => {
      const database = await open();
      const village = await foundVillage(database);
      const write = writing(database, village);
      await write((tx) => sessions.insert(tx, session));
      await write(end);
      expect(await database.read(village, (read) => sessions.find(read, "t", NOW))).toBeNull();
    },
  );
});

onEveryEngine("a kiosk", ({ open }) => {
  const kiosk = { id: "k", name: "村部", pairedAt: NOW };

  it("is known by its token until it is revoked", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => devices.insert(tx, kiosk, "secret"));
    await write((tx) => devices.touch(tx, "k", later(5)));
    const known = {
      ...kiosk,
      revokedAt: null,
      lastSeenAt: later(5),
      reader: null,
      word: null,
      language: null,
      restart: null,
    };
    expect(await database.read(village, (read) => devices.byToken(read, "secret"))).toEqual(known);
    expect(await write((tx) => devices.revoke(tx, "k", later(6)))).toMatchObject({
      revokedAt: later(6),
    });
    expect(await write((tx) => devices.revoke(tx, "k", later(7)))).toMatchObject({
      revokedAt: later(6),
    });
    expect(await database.read(village, (read) => devices.byToken(read, "secret"))).toBeNull();
    expect(await database.read(village, devices.list)).toHaveLength(1);
    expect(await write((tx) => devices.revoke(tx, "nobody", NOW))).toBeNull();
  });

  it("keeps what the office tells it", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => devices.insert(tx, kiosk, "secret"));
    await write((tx) => devices.setWord(tx, "k", "下午盘点"));
    expect(await write((tx) => devices.restart(tx, "k", "a-1"))).toMatchObject({
      word: "下午盘点",
      restart: "a-1",
    });
    expect(await write((tx) => devices.setWord(tx, "k", null))).toMatchObject({ word: null });
    expect(await write((tx) => devices.restart(tx, "nobody", "a-2"))).toBeNull();
  });

  it.each([
    ["the right code", "c", later(0), "村部"],
    ["a wrong code", "d", later(0), null],
    ["a code that is too old", "c", later(SECOND), null],
  ])("is paired by %s", async (_, code, now, expected) => {
    const database = await open();
    const village = await foundVillage(database);
    const offer = { codeHash: "c", deviceName: "村部", expiresAt: later(SECOND) };
    const write = writing(database, village);
    expect(await write((tx) => pairings.insert(tx, offer, NOW))).toBe(true);
    expect(await write((tx) => pairings.insert(tx, offer, NOW))).toBe(false);
    expect(await write((tx) => pairings.consume(tx, code, now))).toBe(expected);
    expect(await write((tx) => pairings.insert(tx, offer, later(SECOND)))).toBe(true);
  });
});
