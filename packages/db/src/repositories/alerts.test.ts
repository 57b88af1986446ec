import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { ADMIN, foundVillage, later, NOW } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import type { Finding } from "../verify/finding.ts";
import * as alerts from "./alerts.ts";

const off: Finding = {
  law: "I2",
  what: "stored balance",
  of: "of-wang",
  expected: "30",
  found: "31",
};
const PAGE = { page: 1, pageSize: 10 };

onEveryEngine("alerts", ({ open }) => {
  it("are new once, and then seen again; settled ones stay so until they look different", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `alert-${ids}`;
    };
    const see = (findings: ReadonlyArray<Finding>, after: number) =>
      write((tx) => alerts.see(tx, { findings, at: later(after), newId }));
    expect(await see([off], 0)).toBe(1);
    expect(await see([off], 5)).toBe(0);
    const settling = { by: ADMIN.id, at: later(6), note: "抄错了" };
    await write((tx) => alerts.settle(tx, "alert-1", settling));
    expect(await see([off], 7)).toBe(0);
    expect(await see([{ ...off, found: "32" }], 8)).toBe(1);
    await database.read(village, async (read) => {
      expect(await alerts.open(read)).toBe(1);
      const waiting = await alerts.page(read, { settled: false }, PAGE);
      expect(waiting).toMatchObject({ total: 1, rows: [{ id: "alert-2", found: "32" }] });
      const settled = await alerts.page(read, { settled: true }, PAGE);
      expect(settled.rows).toMatchObject([
        {
          firstSeenAt: NOW,
          lastSeenAt: later(7),
          subject: "of-wang",
          settled: settling,
          settledByName: ADMIN.name,
        },
      ]);
      expect((await alerts.page(read, {}, PAGE)).total).toBe(2);
    });
  });
});
