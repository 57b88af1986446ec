import { Points } from "@huzhu/domain/points";
import { GoodId, PhotoId, RedemptionId, type Terms } from "@huzhu/domain/store";
import { CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ACTOR,
  foundVillage,
  later,
  NOW,
  PRICE,
  RICE,
  TODAY,
  WANG,
  YANG,
} from "../testing/village.ts";
import { claimOf, earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import * as claims from "./claims.ts";
import * as goods from "./goods.ts";
import * as movements from "./movements.ts";
import * as photos from "./photos.ts";
import * as redemptions from "./redemptions.ts";
import * as today from "./today.ts";

const rice = {
  id: RICE,
  name: "大米",
  unit: "袋",
  barcode: null,
  photo: null,
  onShelf: true,
  prices: [{ points: PRICE, from: TODAY }],
  onHand: 100,
};

onEveryEngine("goods", ({ open }) => {
  it("keep name, unit, shelf, photo, terms and every price", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const bytes = Uint8Array.from({ length: 256 }, (_, nth) => nth);
    const photo = { id: PhotoId.make("p"), mediaType: "image/png", bytes };
    const terms: Terms = { quota: { pieces: 2, per: "household", within: "month" } };
    const write = writing(database, village);
    await write(async (tx) => {
      await photos.insert(tx, photo, NOW);
      await goods.change(tx, RICE, { name: "新米", photo: photo.id });
      await goods.change(tx, RICE, { onShelf: false, terms });
      const from = CalendarDate.make("2026-04-01");
      await goods.setPrice(tx, RICE, { points: Points.make(12), from, setAt: NOW, actor: ACTOR });
    });
    const changed = {
      ...rice,
      name: "新米",
      onShelf: false,
      photo: "p",
      terms,
      prices: [...rice.prices, { points: 12, from: "2026-04-01" }],
    };
    expect(await database.read(village, goods.list)).toEqual([changed]);
    expect(await write((tx) => goods.lock(tx, [RICE, GoodId.make("none")]))).toEqual([changed]);
    const kept = await database.read(village, (read) => photos.byId(read, photo.id));
    expect({ ...kept, bytes: [...(kept?.bytes ?? [])] }).toEqual({ ...photo, bytes: [...bytes] });
  });

  it("are changed only where they are", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const none = GoodId.make("none");
    const price = { points: PRICE, from: TODAY, setAt: NOW, actor: ACTOR };
    const changed = await writing(
      database,
      village,
    )(async (tx) => [await goods.change(tx, none, {}), await goods.setPrice(tx, none, price)]);
    expect(changed).toEqual([false, false]);
  });

  it("count every movement", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const movement = { good: RICE, eventDate: TODAY, recordedAt: later(1), note: "受潮" };
    const places = await writing(
      database,
      village,
    )((tx) =>
      movements.append(
        tx,
        [
          { ...movement, kind: "damage", pieces: -3 },
          { ...movement, kind: "count", pieces: 1 },
        ],
        { actor: ACTOR, redemption: null },
      ),
    );
    const booked = await database.read(village, (read) => movements.ofGood(read, RICE));
    expect(booked.map(({ kind, pieces, onHand }) => [kind, pieces, onHand])).toEqual([
      ["count", 1, 98],
      ["damage", -3, 97],
      ["purchase", 100, 100],
    ]);
    expect(booked[1]).toMatchObject({ ...movement, actor: ACTOR, redemption: null });
    expect(places).toEqual([2, 3]);
    const day = { from: TODAY, until: TODAY };
    const pieces = await database.read(village, (read) => movements.piecesIn(read, day));
    expect([pieces.get("damage"), pieces.get("count"), pieces.get("gift")]).toEqual([
      -3,
      1,
      undefined,
    ]);
  });

  it("never go below none, whoever asks", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const movement = { good: RICE, eventDate: TODAY, recordedAt: NOW, note: "" };
    const taking = writing(
      database,
      village,
    )((tx) =>
      movements.append(tx, [{ ...movement, kind: "damage", pieces: -101 }], {
        actor: ACTOR,
        redemption: null,
      }),
    );
    await expect(taking).rejects.toMatchObject({ name: "Conflict" });
  });
});

onEveryEngine("redemptions", ({ open }) => {
  it("are kept with their lines, and told with names", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const taken = await writing(
      database,
      village,
    )(async (tx) => {
      await earn(tx, WANG.id, 50);
      await earn(tx, YANG.id, 50);
      await takeRice(tx, "y", YANG.id, { now: later(1) });
      return Result.getOrThrow(await takeRice(tx, "w", WANG.id, { pieces: 2 }));
    });
    const page = await database.read(village, (read) =>
      redemptions.page(read, { page: 1, pageSize: 1 }),
    );
    expect([page.total, page.rows.map(({ id }) => id)]).toEqual([2, ["y"]]);
    const one = await database.read(village, (read) =>
      redemptions.byId(read, RedemptionId.make("w")),
    );
    expect(one).toEqual({
      id: "w",
      household: WANG.id,
      resident: null,
      transfer: "t-w",
      lines: taken.lines,
      points: 20,
      topUp: null,
      balance: 30,
      eventDate: TODAY,
      recordedAt: NOW,
      actor: ACTOR,
      householdNumber: "1",
      name: "王伟",
    });
  });
});

onEveryEngine("what a household took", ({ open }) => {
  it("is counted by the days on which it took it, less what came back of it", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const april = Instant.make(Date.parse("2026-04-02T02:00:00Z"));
    await write(async (tx) => {
      await earn(tx, WANG.id, 90);
      await earn(tx, YANG.id, 90);
      await takeRice(tx, "w1", WANG.id, { pieces: 2 });
      await takeRice(tx, "y1", YANG.id, { pieces: 1 });
      await takeRice(tx, "w2", WANG.id, { pieces: 3 });
      await takeRice(tx, "w3", WANG.id, { pieces: 1, now: april });
      const back = { good: RICE, kind: "return", pieces: 2, note: "" } as const;
      const when = { eventDate: localDate(april), recordedAt: april };
      const redemption = RedemptionId.make("w1");
      await movements.append(tx, [{ ...back, ...when }], { actor: ACTOR, redemption });
    });
    const taken = (from: string, until: string) => {
      const days = { from: CalendarDate.make(from), until: CalendarDate.make(until) };
      return database.read(village, (read) => redemptions.piecesOf(read, WANG.id, [RICE], days));
    };
    expect([...(await taken("2026-03-01", "2026-03-31"))]).toEqual([[RICE, 3]]);
    expect([...(await taken("2026-04-01", "2026-04-30"))]).toEqual([[RICE, 1]]);
    expect([...(await taken("2026-05-01", "2026-05-31"))]).toEqual([]);
  });
});

onEveryEngine("today", ({ open }) => {
  it("is the village in figures", async () => {
    const database = await open();
    const village = await foundVillage(database, { rice: 5 });
    await writing(
      database,
      village,
    )(async (tx) => {
      await earn(tx, WANG.id, 50);
      await claims.insert(tx, [claimOf("c", YANG.id)], ACTOR);
      Result.getOrThrow(await takeRice(tx, "r", WANG.id, { pieces: 2 }));
    });
    const figures = await database.read(village, (read) => today.figures(read, TODAY, 3));
    expect(figures).toEqual({
      households: 2,
      residents: 2,
      elders: 1,
      pendingClaims: 1,
      outstanding: 30,
      redemptionsToday: 1,
      pointsRedeemedToday: 20,
      lowStock: [{ ...rice, onHand: 3 }],
      helpCalls: 0,
      rulebookVersion: 1,
    });
    const tomorrow = CalendarDate.make("2026-03-06");
    const next = await database.read(village, (read) => today.figures(read, tomorrow, 2));
    expect(next).toMatchObject({ redemptionsToday: 0, pointsRedeemedToday: 0, lowStock: [] });
  });

  it("is empty before anything was", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const long = CalendarDate.make("2025-01-01");
    const figures = await database.read(village, (read) => today.figures(read, long, 0));
    expect(figures).toMatchObject({ outstanding: 0, rulebookVersion: null });
  });
});
