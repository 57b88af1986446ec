import { CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { foundVillage, PRICE, RICE, TODAY, WANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import * as cover from "./cover.ts";

onEveryEngine("cover", ({ open }) => {
  it("reads what months brought and redeemed, what is outstanding, and what went over the counter", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const read = () =>
      database.read(village, async (tx) => ({
        sums: await cover.monthSums(tx),
        held: await cover.outstanding(tx),
        used: await cover.usedSince(tx, TODAY),
        later: await cover.usedSince(tx, CalendarDate.make("2026-03-06")),
      }));
    expect(await read()).toMatchObject({ sums: [], held: [], used: [{ redeemed: 0 }] });

    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 10 * PRICE));
    await write((tx) => takeRice(tx, "one", WANG.id, { pieces: 3 }));
    expect(await read()).toEqual({
      sums: [{ month: "2026-03", issued: 10 * PRICE, redeemed: 3 * PRICE, expired: 0 }],
      held: [{ lastMonth: null, amount: 7 * PRICE }],
      used: [{ good: RICE, onHand: 97, redeemed: 3 }],
      later: [{ good: RICE, onHand: 97, redeemed: 0 }],
    });
  });
});
