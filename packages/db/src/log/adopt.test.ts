import { expect, it } from "vitest";
import * as claims from "../repositories/claims.ts";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { tamper } from "../testing/tamper.ts";
import { ACTOR, foundVillage, later, NOW, WANG } from "../testing/village.ts";
import { approveOne, claimOf, earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import { adoptLog } from "./adopt.ts";

/** A village from before the log, and before decisions: its rows are there, their leaves are not. */
const FORGET = [
  "delete from leaf",
  "delete from claim_event",
  "update claim set events = 0",
  "update journal_head set size = 0, recorded_at = 0",
  "delete from decision",
  "insert into undecided select village_id, version from rulebook",
];

onEveryEngine("a village from before the log", (engine) => {
  it("is taken into it once, in the order in which it was written", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 30));
    await write((tx) => takeRice(tx, "second", WANG.id, { now: later(2) }));
    await write((tx) => takeRice(tx, "first", WANG.id, { now: later(1) }));
    await tamper(engine, place, FORGET);
    expect((await verify(database, village)).findings).not.toEqual([]);
    expect(await adoptLog(database, village)).toBe(25);
    expect(await verify(database, village)).toMatchObject({ leaves: 25, found: 0 });
    expect(await adoptLog(database, village)).toBe(0);
    await write((tx) => takeRice(tx, "third", WANG.id, { now: later(3) }));
    expect(await verify(database, village)).toMatchObject({ leaves: 28, found: 0 });
  });

  it("says whose its accounts are behind a log that does not say it yet", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    await writing(database, village)((tx) => earn(tx, WANG.id, 30));
    await tamper(engine, place, [
      "delete from leaf where kind = 'account'",
      "update leaf set place = place - 14",
      "update journal_head set size = 7",
    ]);
    expect(await verify(database, village)).toMatchObject({ leaves: 7, found: 14 });
    expect(await adoptLog(database, village)).toBe(14);
    expect(await verify(database, village)).toMatchObject({ leaves: 21, found: 0 });
    expect(await adoptLog(database, village)).toBe(0);
  });

  it("says how its claims stand behind a log that knows its accounts already", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    const write = writing(database, village);
    const late = { ...claimOf("late", WANG.id), recordedAt: later(7) };
    await write((tx) => claims.insert(tx, [claimOf("early", WANG.id), late], ACTOR));
    await tamper(engine, place, [
      "delete from leaf where kind = 'claimEvent'",
      "delete from claim_event",
      "update claim set events = 0",
      `update journal_head set size = size - 2, recorded_at = ${NOW}`,
    ]);
    const missing = (await verify(database, village)).findings;
    expect(missing.map(({ what, of }) => `${what}: ${of}`)).toEqual(
      expect.arrayContaining(["way of a claim: early", "way of a claim: late"]),
    );
    expect(await adoptLog(database, village)).toBe(2);
    expect(await verify(database, village)).toMatchObject({ leaves: 20, found: 0 });
    expect(await adoptLog(database, village)).toBe(0);
    await write((tx) => approveOne(tx, late.id, later(8)));
    const told = await database.read(village, (read) => claims.eventsOf(read, late.id));
    expect(told.map(({ what, at }) => [what, at])).toEqual([
      ["found", later(7)],
      ["approved", later(8)],
    ]);
    expect((await verify(database, village)).findings).toEqual([]);
  });

  it("had a clock that nobody watched until then", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write((tx) => earn(tx, WANG.id, 30));
    await write((tx) => takeRice(tx, "r", WANG.id));
    const before = `recorded_at = ${later(-5)}`;
    await tamper(engine, place, [
      ...FORGET,
      `update transfer set ${before} where id = 't-r'`,
      `update entry set ${before} where transfer_id = 't-r'`,
    ]);
    await adoptLog(database, village);
    expect((await verify(database, village)).findings).toEqual([]);
  });
});
