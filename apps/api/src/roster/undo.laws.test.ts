import { undoRoster } from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { seeded } from "@huzhu/simulation";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";
import { type Roster, rostersBy, rowsOf } from "../testing/random-roster.ts";
import { registerRows } from "../testing/register-rows.ts";
import { linesIn, takeIn } from "../testing/roster-file.ts";

/**
 * Goal: whatever rosters say, undoing gives back what was there before, to the byte. Method: rosters
 * by chance are taken in over each other, and undone from the last to the first.
 */
onEveryEngine("an import by chance", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const imported = async (roster: Roster) => {
    const by = await house.as("cadre");
    const before = await registerRows(house);
    const { id, check } = await takeIn(by, await linesIn(by, rowsOf(roster)));
    expect(check.totals.bad).toBe(0);
    expect(await registerRows(house)).not.toEqual(before);
    return { id, before };
  };
  const undo = async (id: string) =>
    (await house.as("cadre")).call(undoRoster, { params: { import: id }, ...attempt() });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("is undone byte for byte: rosters %i", async (seed) => {
    const rosters = rostersBy(seeded(seed), [`新寨${seed}`, `老寨${seed}`]);
    const first = rosters.roster();
    const base = await imported(first);
    const second = rosters.later(first);

    // What was undone can come in and be undone again.
    for (const roster of [second, rosters.later(second), second]) {
      const { id, before } = await imported(roster);
      await answered(undo(id));
      expect(await registerRows(house)).toEqual(before);
    }
    // What came over it was undone too, and leaves nothing in its way but its history.
    await answered(undo(base.id));
    expect(await registerRows(house)).toEqual(base.before);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });
});
