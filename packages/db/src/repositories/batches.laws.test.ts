import {
  type Coming,
  isSpoiled,
  type Movement,
  notFirstOut,
  RedemptionId,
} from "@huzhu/domain/store";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, RICE, TODAY, WANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import * as batches from "./batches.ts";
import * as goods from "./goods.ts";
import * as movements from "./movements.ts";

const bringing = (days: number | null): Coming => ({
  ...{ source: "bought", from: "镇上粮店", fen: 2_500, place: "库房", line: null, split: null },
  bestBefore: days === null ? null : addDays(TODAY, days),
});

const step = fc.oneof(
  fc.record({
    kind: fc.constant("purchase" as const),
    pieces: fc.integer({ min: 1, max: 9 }),
    days: fc.option(fc.integer({ min: -3, max: 30 })),
  }),
  fc.record({
    kind: fc.constantFrom("redemption" as const, "damage" as const, "expiry" as const),
    pieces: fc.integer({ min: 1, max: 9 }),
    days: fc.constant(null),
  }),
);

onEveryEngine("batches", ({ open }) => {
  it("together are what is on hand, and hand out first what spoils first, whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async (steps) => {
        const database = await open();
        const village = await foundVillage(database, { rice: 3 });
        const write = writing(database, village);
        for (const [nth, { kind, pieces, days }] of steps.entries()) {
          const at = { good: RICE, eventDate: TODAY, recordedAt: later(nth), note: "" };
          await write(async (tx) => {
            const [rice] = await goods.lock(tx, [RICE]);
            const [fresh] = await batches.fresh(tx, rice ? [rice] : [], TODAY);
            const most = (kind === "redemption" ? fresh : rice)?.onHand ?? 0;
            const some = kind === "purchase" ? pieces : -Math.min(pieces, most);
            if (some === 0) return;
            const came = kind === "purchase" ? { came: bringing(days) } : {};
            const movement: Movement = { ...at, ...came, kind, pieces: some };
            await movements.append(tx, [movement], { actor: ACTOR, redemption: null });
          });
        }
        const [left, book, all] = await Promise.all([
          database.read(village, (read) => batches.open(read, RICE)),
          database.read(village, (read) => movements.ofGood(read, RICE)),
          database.read(village, goods.list),
        ]);
        const sum = left.reduce((pieces, one) => pieces + one.left, 0);
        expect(sum).toBe(all.find(({ id }) => id === RICE)?.onHand);
        expect(notFirstOut(book)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it("get back what a redemption took of each of them", async () => {
    const database = await open();
    const village = await foundVillage(database, { rice: 1 });
    const write = writing(database, village);
    const came = { good: RICE, kind: "purchase", pieces: 5, eventDate: TODAY } as const;
    const left = async () =>
      (await database.read(village, (read) => batches.open(read, RICE))).map((one) => [
        one.batch,
        one.left,
      ]);
    await write(async (tx) => {
      const two = { ...came, recordedAt: NOW, note: "", came: bringing(9) };
      await movements.append(tx, [two], { actor: ACTOR, redemption: null });
      await earn(tx, WANG.id, 60);
      Result.getOrThrow(await takeRice(tx, "r", WANG.id, { pieces: 6 }));
    });
    expect(await left()).toEqual([]);
    await write(async (tx) => {
      const back = { ...came, kind: "return", pieces: 6, recordedAt: later(9), note: "" } as const;
      const redemption = RedemptionId.make("r");
      await movements.append(tx, [back], { actor: ACTOR, redemption });
    });
    expect(await left()).toEqual([
      [1, 1],
      [2, 5],
    ]);
  });

  it("that are spoiled are handed out to nobody", async () => {
    const database = await open();
    const village = await foundVillage(database, { rice: 1 });
    const write = writing(database, village);
    await write((tx) => {
      const came = { came: bringing(-1), good: RICE, kind: "purchase", pieces: 4 } as const;
      const movement = { ...came, eventDate: TODAY, recordedAt: NOW, note: "" };
      return movements.append(tx, [movement], { actor: ACTOR, redemption: null });
    });
    const shelf = await database.read(village, async (read) =>
      batches.fresh(read, await goods.list(read), TODAY),
    );
    expect(shelf.find(({ id }) => id === RICE)?.onHand).toBe(1);
    const opened = await database.read(village, batches.open);
    expect(opened.filter((one) => isSpoiled(one, TODAY))).toMatchObject([{ batch: 2, left: 4 }]);
  });
});
