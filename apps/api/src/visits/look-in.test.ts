import {
  callOffVisit,
  fillCalendar,
  radar,
  raiseOccasion,
  recordCareEvent,
  saveCarePlan,
  visits,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import type { VisitId } from "@huzhu/domain/reciprocity";
import { addDays } from "@huzhu/domain/time";
import { beforeEach, expect, it } from "vitest";
import { answered, attempt, type House, openHouse } from "../testing/house.ts";
import { DAY, TODAY, VISIT, type Visiting, visitingIn } from "../testing/visiting.ts";

onEveryEngine("visits that nobody asked for", (engine) => {
  let house: House;
  let at: Visiting;
  beforeEach(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    at = await visitingIn(house);
  });

  it("look in at many within a day when a storm comes, and the radar sees it", async () => {
    const cadre = await house.as("cadre");
    const { overdue } = await answered(cadre.call(radar, {}));
    expect(overdue.length).toBeGreaterThan(0);
    const body = { kind: "storm", service: VISIT, hamlet: null, risks: ["high", "key"] } as const;
    const { visits: count } = await answered(cadre.call(raiseOccasion, { body, ...attempt() }));
    expect(count).toBeGreaterThan(0);
    const query = { from: TODAY, to: TODAY };
    const planned = await answered(cadre.call(visits, { query }));
    expect(planned).toHaveLength(count);
    expect(planned[0]).toMatchObject({
      cause: { kind: "storm" },
      dueBy: house.world.now() + DAY,
      helpers: [],
    });
    const after = await answered(cadre.call(radar, {}));
    const storm = after.overdue.filter(({ risk }) => risk !== "general");
    expect(storm.every(({ next }) => next === TODAY)).toBe(true);
  });

  it("look in within a day after a fall", async () => {
    const cadre = await house.as("cadre");
    const event = { kind: "fall", on: TODAY, note: "门口滑倒" } as const;
    const params = { resident: at.elder.id };
    await answered(cadre.call(recordCareEvent, { params, body: { event }, ...attempt() }));
    expect(await answered(cadre.call(visits, { query: { elder: at.elder.id } }))).toMatchObject([
      { cause: { _tag: "OfCareEvent", kind: "fall" }, dueBy: house.world.now() + DAY },
    ]);
  });

  it("come again and again as a plan says, and are put down once", async () => {
    const cadre = await house.as("cadre");
    const often = { every: 7, part: "morning", from: TODAY, until: null } as const;
    const plan = { elder: at.elder.id, service: VISIT, helper: at.helper.helper, ...often };
    await answered(cadre.call(saveCarePlan, { body: { plan }, ...attempt() }));
    expect((await answered(cadre.call(radar, {}))).due).toBe(2);
    expect(await answered(cadre.call(fillCalendar, attempt()))).toEqual({ visits: 2 });
    expect(await answered(cadre.call(fillCalendar, attempt()))).toEqual({ visits: 0 });
    const query = { elder: at.elder.id };
    const planned = await answered(cadre.call(visits, { query }));
    expect(planned.map(({ on, part }) => [on, part])).toEqual([
      [TODAY, "morning"],
      [addDays(TODAY, 7), "morning"],
    ]);
    const off = { params: { visit: planned[0]?.id ?? ("" as VisitId) }, body: { why: "住院" } };
    await answered(cadre.call(callOffVisit, { ...off, ...attempt() }));
    expect(await answered(cadre.call(fillCalendar, attempt()))).toEqual({ visits: 0 });
  });
});
