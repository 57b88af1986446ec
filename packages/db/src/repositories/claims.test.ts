import type { Claim } from "@huzhu/domain/claims";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ADMIN,
  CADRE,
  foundVillage,
  HAMLET,
  later,
  NOW,
  RULEBOOK,
  TODAY,
  WANG,
  WANG_FANG,
  YANG,
} from "../testing/village.ts";
import { approveOne, claimOf } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import * as claims from "./claims.ts";
import * as rulebooks from "./rulebooks.ts";

const FIRST = { page: 1, pageSize: 20 };

onEveryEngine("rulebooks", ({ open }) => {
  it("are kept version by version with who adopted them", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const second = { ...RULEBOOK, version: 2, effectiveFrom: TODAY };
    await writing(database, village)((tx) => rulebooks.adopt(tx, second, CADRE.id, later(1)));
    expect(await database.read(village, rulebooks.adoptions)).toEqual([
      { rulebook: RULEBOOK, adoptedAt: NOW, adoptedBy: ADMIN.name },
      { rulebook: second, adoptedAt: later(1), adoptedBy: CADRE.name },
    ]);
    expect(await database.read(village, rulebooks.versions)).toEqual([RULEBOOK, second]);
  });

  it("are never adopted twice under one number", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const again = writing(database, village)((tx) => rulebooks.adopt(tx, RULEBOOK, ADMIN.id, NOW));
    await expect(again).rejects.toThrow(/there already/);
  });
});

onEveryEngine("claims", ({ open }) => {
  const pending = claimOf("pending", WANG.id);
  const members = { ...claimOf("members", WANG.id), resident: WANG_FANG.id, recordedAt: later(1) };
  const approved: Claim = {
    ...claimOf("approved", YANG.id, { eventDate: CalendarDate.make("2026-02-01") }),
    recordedAt: later(2),
  };
  const refused: Claim = { ...claimOf("refused", YANG.id), recordedAt: later(3) };
  const all = [pending, members, approved, refused];

  const filled = async () => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      await claims.insert(tx, all);
      Result.getOrThrow(await approveOne(tx, approved.id));
      const state = { _tag: "Refused", by: ADMIN.id, at: NOW, why: "重复申报" } as const;
      await claims.decide(tx, { ...refused, state });
    });
    return { database, village };
  };

  it.each([
    ["everything, the newest first", {}, ["refused", "approved", "members", "pending"]],
    ["a state", { state: "Pending" }, ["members", "pending"]],
    ["a member's initials", { search: "wf" }, ["members"]],
    ["a household's number", { search: "2" }, ["refused", "approved"]],
    ["a hamlet", { hamlet: HAMLET.id }, ["refused", "approved", "members", "pending"]],
    ["days", { to: CalendarDate.make("2026-02-28") }, ["approved"]],
    ["later days", { from: TODAY, state: "Refused" }, ["refused"]],
  ] satisfies ReadonlyArray<[string, claims.ClaimQuery, ReadonlyArray<string>]>)(
    "are listed by %s",
    async (_, query: claims.ClaimQuery, expected) => {
      const { database, village } = await filled();
      const page = await database.read(village, (read) => claims.page(read, query, FIRST));
      expect(page.rows.map(({ id }) => id)).toEqual(expected);
      expect(page.total).toBe(expected.length);
    },
  );

  it("come back as they were written and decided", async () => {
    const { database, village } = await filled();
    const ids = all.map(({ id }) => id);
    const rows = await database.read(village, (read) => claims.byIds(read, ids));
    const byId = new Map<string, claims.ClaimSummary>(rows.map((row) => [row.id, row]));
    expect(byId.get("members")).toEqual({
      ...members,
      householdNumber: "1",
      hamlet: "东寨",
      head: "王伟",
      residentName: "王芳",
      recordedByName: CADRE.name,
    });
    expect(byId.get("approved")?.state).toEqual({
      _tag: "Approved",
      by: ADMIN.id,
      at: NOW,
      points: 5,
      counted: 5,
      version: 1,
    });
    expect(byId.get("refused")?.state).toMatchObject({ _tag: "Refused", why: "重复申报" });
  });

  it("that count are told page by page, by their days and then as they were recorded", async () => {
    const { database, village } = await filled();
    const days = ["2026-03-04", "2026-02-01", "2026-03-04", "2026-01-02"];
    const more = days.map((day, nth) => ({
      ...claimOf(`more-${nth}`, WANG.id, { eventDate: CalendarDate.make(day) }),
      recordedAt: later(10 - nth),
    }));
    await writing(
      database,
      village,
    )(async (tx) => {
      await claims.insert(tx, more);
      for (const { id } of more) Result.getOrThrow(await approveOne(tx, id));
    });
    const told: Array<string> = [];
    let after: claims.DeedPlace | null = null;
    do {
      const place: claims.DeedPlace | null = after;
      const page: ReadonlyArray<claims.CountedClaim> = await database.read(village, (read) =>
        claims.deeds(read, place, 2),
      );
      told.push(...page.map(({ claim, hamlet }) => `${claim.id} ${hamlet}`));
      after = page.at(-1)?.claim ?? null;
    } while (after !== null);
    const order = ["more-3", "approved", "more-1", "more-2", "more-0"];
    expect(told).toEqual(order.map((id) => `${id} ${HAMLET.name}`));
  });

  it("are decided once", async () => {
    const { database, village } = await filled();
    const again = writing(
      database,
      village,
    )((tx) => claims.decide(tx, { ...refused, state: { _tag: "Pending" } }));
    await expect(again).rejects.toThrow(/no longer Pending/);
  });
});
