import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as attempts from "./attempts.ts";
import * as audit from "./audit.ts";
import * as rosterImports from "./roster-imports.ts";

onEveryEngine("what was done", ({ open }) => {
  it("is found again by its attempt", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const attempt = {
      id: "tap",
      actor: ACTOR,
      endpoint: "redeem",
      contentHash: "h",
      answer: { points: 20, lines: [null, "大米"] },
      at: NOW,
    };
    const write = writing(database, village);
    expect(await write((tx) => attempts.find(tx, "tap"))).toBeNull();
    await write((tx) => attempts.insert(tx, attempt));
    const contentHash = await write(async (tx) => attempts.markOf(tx, "h"));
    expect(await write((tx) => attempts.find(tx, "tap"))).toEqual({ ...attempt, contentHash });
  });

  it("is told to whoever asks later, the newest first", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const line = { id: "1", at: NOW, actor: ACTOR, verb: "claims.refuse" };
    const full = {
      ...line,
      id: "2",
      at: later(1),
      subject: "claim/c",
      attempt: "tap",
      request: { why: "重复" },
      before: { state: "Pending" },
      after: { state: "Refused" },
    };
    await writing(
      database,
      village,
    )(async (tx) => {
      await audit.append(tx, [line]);
      await audit.append(tx, [full]);
    });
    const page = (query: audit.AuditQuery) =>
      database.read(village, (read) => audit.page(read, query, { page: 1, pageSize: 9 }));
    expect(await page({})).toEqual({ rows: [full, line], total: 2 });
    expect(await page({ subject: "claim/c" })).toEqual({ rows: [full], total: 1 });
  });

  it("includes the rosters that were taken in", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const first = {
      id: "1",
      actor: ACTOR,
      at: NOW,
      fileName: "花名册.xlsx",
      totals: { rows: 380, errors: 2 },
    };
    const second = { ...first, id: "2", at: later(1) };
    await writing(
      database,
      village,
    )(async (tx) => {
      await rosterImports.insert(tx, first);
      await rosterImports.insert(tx, second);
    });
    const standing = { undoneAt: null, undoneBy: null };
    expect(await database.read(village, rosterImports.list)).toEqual([
      { ...second, ...standing },
      { ...first, ...standing },
    ]);
  });
});
