import { type Claim, pastDeeds, startChecks } from "@huzhu/domain/claims";
import { readSought } from "@huzhu/domain/people";
import { Quantity } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import {
  ACTOR,
  ADMIN,
  CADRE,
  decidedOn,
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
import { verify } from "../verify/verify.ts";
import * as claims from "./claims.ts";
import * as rulebooks from "./rulebooks.ts";

const FIRST = { page: 1, pageSize: 20 };

onEveryEngine("rulebooks", ({ open }) => {
  it("are kept version by version with who adopted them and by what decision", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const second = { ...RULEBOOK, version: 2, effectiveFrom: TODAY };
    await writing(
      database,
      village,
    )((tx) => rulebooks.adopt(tx, decidedOn(second), CADRE.id, later(1)));
    expect(await database.read(village, rulebooks.adoptions)).toEqual([
      { ...decidedOn(RULEBOOK), adoptedAt: NOW, adoptedBy: ADMIN.name },
      { ...decidedOn(second), adoptedAt: later(1), adoptedBy: CADRE.name },
    ]);
    expect(await database.read(village, rulebooks.versions)).toEqual([RULEBOOK, second]);
  });

  it("are never adopted twice under one number", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const again = writing(
      database,
      village,
    )((tx) => rulebooks.adopt(tx, decidedOn(RULEBOOK), ADMIN.id, NOW));
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

  const state = { _tag: "Refused", by: ADMIN.id, at: NOW, why: "重复申报" } as const;
  const turnedDown: claims.Move = {
    claim: { ...refused, state },
    from: "Checking",
    what: "refused",
  };

  const filled = async () => {
    const database = await open();
    const village = await foundVillage(database);
    await writing(
      database,
      village,
    )(async (tx) => {
      await claims.insert(tx, all, ACTOR);
      Result.getOrThrow(await approveOne(tx, approved.id));
      await claims.advance(tx, [turnedDown], { at: NOW, actor: ACTOR });
    });
    return { database, village };
  };

  it.each([
    ["everything, the newest first", {}, ["refused", "approved", "members", "pending"]],
    ["a state", { step: "Checking" }, ["members", "pending"]],
    ["a member's initials", { sought: readSought("wf", null) }, ["members"]],
    ["a household's number", { sought: readSought("2", null) }, ["refused", "approved"]],
    ["a hamlet", { hamlet: HAMLET.id }, ["refused", "approved", "members", "pending"]],
    ["days", { to: CalendarDate.make("2026-02-28") }, ["approved"]],
    ["later days", { from: TODAY, step: "Refused" }, ["refused"]],
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
      round: 1,
      signed: [{ check: 0, by: ADMIN.id, at: NOW }],
      notice: null,
      appeal: null,
    });
    expect(byId.get("refused")?.state).toMatchObject({ _tag: "Refused", why: "重复申报" });
  });

  it("that count are told page by page, by their days and then as they were recorded", async () => {
    const { database, village } = await filled();
    const days = ["2026-03-04", "2026-02-01", "2026-03-04", "2026-01-02"];
    const more = days.map((day, nth) => ({
      ...claimOf(`more-${nth}`, WANG.id, {
        eventDate: CalendarDate.make(day),
        quantity: Quantity.make(2 + nth),
      }),
      recordedAt: later(10 - nth),
    }));
    await writing(
      database,
      village,
    )(async (tx) => {
      await claims.insert(tx, more, ACTOR);
      for (const { id } of more) Result.getOrThrow(await approveOne(tx, id));
    });
    const told: Array<string> = [];
    let after: claims.DeedPlace | null = null;
    do {
      const place: claims.DeedPlace | null = after;
      const { deeds, next }: claims.DeedPage = await database.read(village, (read) =>
        claims.deeds(read, place, 2),
      );
      for (const { deed, before, hamlet } of pastDeeds(deeds, {}, () => [])) {
        told.push(`${deed.eventDate} ${deed.quantity} ${deed.holder} ${before} ${hamlet}`);
      }
      after = next;
    } while (after !== null);
    expect(told).toEqual([
      "2026-01-02 5 wang 20 东寨",
      "2026-02-01 1 yang 5 东寨",
      "2026-02-01 3 wang 15 东寨",
      "2026-03-04 4 wang 10 东寨",
      "2026-03-04 2 wang 10 东寨",
    ]);
    expect(await database.read(village, claims.deedCount)).toBe(told.length);
  });

  it("take a step once", async () => {
    const { database, village } = await filled();
    const again = writing(
      database,
      village,
    )((tx) => claims.advance(tx, [turnedDown], { at: NOW, actor: ACTOR }));
    await expect(again).rejects.toMatchObject({ name: "Conflict" });
  });

  it("tell everything that happened to them, and how they stood afterwards", async () => {
    const { database, village } = await filled();
    const told = await database.read(village, (read) => claims.eventsOf(read, refused.id));
    expect(told).toEqual([
      {
        what: "recorded",
        at: later(3),
        actor: ACTOR,
        state: startChecks(NOW),
        objection: null,
      },
      { what: "refused", at: NOW, actor: ACTOR, state, objection: null },
    ]);
    expect((await verify(database, village)).findings).toEqual([]);
  });

  const [mine, halted, ranOut] = [WANG, YANG, WANG].map(({ id }, nth) => claimOf(`b${nth}`, id));
  const hang = async (until: string) => {
    const { database, village } = await filled();
    const notice = { from: TODAY, until: CalendarDate.make(until) };
    const onBoard = { round: 1, signed: [], notice, objections: [] };
    await writing(
      database,
      village,
    )(async (tx) => {
      const some = [mine, halted, ranOut].flatMap((one) => one ?? []);
      await claims.insert(tx, some, ACTOR);
      const moves = some.map((claim, nth): claims.Move => {
        const state = { _tag: nth === 1 ? "Halted" : "OnNotice", ...onBoard } as const;
        return { claim: { ...claim, state }, from: "Checking", what: "published" };
      });
      await claims.advance(tx, moves, { at: NOW, actor: ACTOR });
    });
    return { database, village };
  };

  it.each([
    ["on its last day", "OnNotice", "2026-03-08", ["b0", "b2"]],
    ["the day after", "OnNotice", "2026-03-09", []],
    ["the day after", "Ready", "2026-03-09", ["b0", "b2"]],
    ["on its last day", "Ready", "2026-03-08", []],
    ["as long as nobody decided what is objected", "Halted", "2026-03-20", ["b1"]],
  ] as const)("on the board %s are %s", async (_, step, day, expected) => {
    const { database, village } = await hang("2026-03-08");
    const today = CalendarDate.make(day);
    const at = await database.read(village, (read) => claims.atStep(read, step, today));
    expect(at.map(({ id }) => id)).toEqual(expected);
    const page = await database.read(village, (read) => claims.page(read, { step, today }, FIRST));
    expect(page.rows.map(({ id }) => id).toSorted()).toEqual(expected);
  });
});
