import { makeClient } from "@huzhu/client";
import { type HouseholdRow, households } from "@huzhu/contract";
import { HamletId, HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { PeopleList, type Wanted } from "./list.svelte.ts";

const row = (number: string): HouseholdRow => ({
  id: HouseholdId.make(`household-${number}`),
  number,
  hamlet: "上寨",
  head: "王建国",
  members: 4,
  elders: 2,
  balance: Points.make(30),
});

const hamlet = HamletId.make("hamlet-1");

/** A list over a village of 120 households, and what it asked for and remembered. */
const listed = (wanted: Wanted = {}) => {
  const asked: Wanted[] = [];
  const remembered: Wanted[] = [];
  const server = new FakeServer().on(households, ({ query }) => {
    asked.push(query);
    return Result.succeed({ rows: [row("001")], total: 120, page: query.page ?? 1, pageSize: 50 });
  });
  const client = makeClient({ fetch: server.fetch });
  const list = new PeopleList({
    ask: (query) => client.call(households, { query }),
    remember: (now) => remembered.push(now),
    wanted,
  });
  return { list, asked, remembered };
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("a list of people", () => {
  it("opens on everybody", async () => {
    const { list, asked } = listed();
    await list.open();
    expect(asked).toEqual([{}]);
    expect(list.rows).toEqual([row("001")]);
    expect(list.pages).toBe(3);
    expect(list.narrowed).toBe(false);
  });

  it("opens as the address says", async () => {
    const { list, asked } = listed({ search: "wjg", hamlet, page: 2 });
    await list.open();
    expect(asked).toEqual([{ search: "wjg", hamlet, page: 2 }]);
  });

  it("asks once for several quick strokes, from the first page", async () => {
    const { list, asked, remembered } = listed({ page: 3 });
    list.type("w");
    list.type("wj");
    list.type(" wjg ");
    expect(asked).toEqual([]);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([{ search: "wjg" }]);
    expect(remembered).toEqual([{ search: "wjg" }]);
  });

  it("narrows to a hamlet, and back to all", async () => {
    const { list, asked } = listed();
    await list.choose(hamlet);
    expect(list.narrowed).toBe(true);
    await list.all();
    expect(asked).toEqual([{ hamlet }, {}]);
  });

  it.each([
    { name: "the next page", to: 2, page: 2 },
    { name: "no page before the first", to: 0, page: 1 },
    { name: "no page after the last", to: 9, page: 3 },
  ])("turns to $name", async ({ to, page }) => {
    const { list } = listed();
    await list.open();
    await list.turn(to);
    expect(list.page).toBe(page);
  });
});
