import { CalendarDate } from "@huzhu/domain/time";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { foundVillage, PRICE, TODAY, WANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import * as annual from "./annual.ts";

const day = (text: string) => CalendarDate.make(text);

onEveryEngine("annual", ({ open }) => {
  it("reads the bookings of some days on the village's own accounts, and no other day's", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 10 * PRICE));
    await write((tx) => takeRice(tx, "one", WANG.id, { pieces: 3 }));
    const [year, before] = [
      { from: day("2026-01-01"), to: TODAY },
      { from: day("2025-01-01"), to: day("2025-12-31") },
    ];
    const read = await database.read(village, async (tx) => ({
      given: await annual.bookingsOn(tx, ["issuance"], year),
      redeemed: await annual.bookingsOn(tx, ["store"], year),
      before: await annual.bookingsOn(tx, ["issuance", "store"], before),
      visits: await annual.visitsIn(tx, year),
      helpers: await annual.helpersIn(tx, year),
    }));
    expect(read).toMatchObject({
      given: [{ amount: -10 * PRICE }],
      redeemed: [{ amount: 3 * PRICE }],
      ...{ before: [], visits: [], helpers: 0 },
    });
  });
});
