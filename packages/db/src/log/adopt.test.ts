import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { tamper } from "../testing/tamper.ts";
import { foundVillage, later, WANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import { adoptLog } from "./adopt.ts";

/** A village from before the log: its rows are there, their leaves are not. */
const FORGET = ["delete from leaf", "update journal_head set size = 0, recorded_at = 0"];

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
    expect(await adoptLog(database, village)).toBe(10);
    expect(await verify(database, village)).toMatchObject({ leaves: 10, found: 0 });
    expect(await adoptLog(database, village)).toBe(0);
    await write((tx) => takeRice(tx, "third", WANG.id, { now: later(3) }));
    expect(await verify(database, village)).toMatchObject({ leaves: 13, found: 0 });
  });
});
