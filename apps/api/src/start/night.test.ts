import { account, noteList, placeHold, seals } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { Points } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { beforeEach, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { decree, emptyPurse, endow, expectSound } from "../testing/purse.ts";
import { endDay } from "./night.ts";

const DAY = 24 * 60 * 60 * 1000;

onEveryEngine("the end of a day", (engine) => {
  let house: House;
  beforeEach(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const night = () => endDay(house.village, house.world, house.world.now());
  const all = async () => {
    const admin = await house.as("admin");
    return (await answered(admin.call(seals, { query: {} }))).rows;
  };

  it("is sealed once, by the day of the last record, where something is new", async () => {
    await night();
    await night();
    expect(await all()).toMatchObject([{ number: 1, kind: "day" }]);
    house.pass(DAY);
    await night();
    expect(await all()).toHaveLength(1);
    const group = await emptyPurse(house);
    await endow(house, group.id, 5);
    house.pass(3 * DAY);
    await night();
    expect((await all())[0]).toMatchObject({ number: 2, date: "2026-11-24" });
    await expectSound(house);
  });

  it("sweeps what nobody spent in time, and ends holds whose time is over", async () => {
    await decree(house, { expiry: { kind: "months", months: 1, graceDays: 0, carryOver: 0 } });
    const group = await emptyPurse(house);
    await endow(house, group.id, 8, { eventDate: CalendarDate.make("2026-11-01") });
    const cadre = await house.as("cadre");
    const expiresAt = Instant.make(house.world.now() + DAY);
    const body = { amount: Points.make(3), purpose: "年货", expiresAt };
    const params = { account: group.id };
    await answered(cadre.call(placeHold, { params, body, ...attempt() }));
    house.pass(20 * DAY);
    await night();
    const admin = await house.as("admin");
    expect(await answered(admin.call(account, { params }))).toMatchObject({
      balance: 0,
      held: 0,
      holds: [],
      lots: [],
    });
    await night();
    await expectSound(house);
  });

  it("drops answers that nobody asks for again, and does nothing twice for it", async () => {
    const cadre = await house.as("cadre");
    const body = {
      list: "elders",
      people: 1,
      reason: { purpose: "other", words: "试一下" },
    } as const;
    const once = { body, ...attempt() };
    await answered(cadre.call(noteList, once));
    house.pass(89 * DAY);
    await night();
    const answers = async () =>
      (await house.place.all(`select answer from attempt where id = '${once.attempt}'`)).map(
        ({ answer }) => answer === "",
      );
    expect(await answers()).toEqual([false]);
    house.pass(2 * DAY);
    await night();
    expect(await answers()).toEqual([true]);
    house.pass(-91 * DAY);
    expect(await refused(cadre.call(noteList, once))).toMatchObject({ tag: "AttemptConflict" });
    await expectSound(house);
  });
});
