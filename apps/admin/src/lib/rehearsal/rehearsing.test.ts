import { makeClient } from "@huzhu/client";
import { countedDeeds, NotFound } from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import type { FakeServer } from "../../testing/fake-server.ts";
import { NEXT, pastServer } from "../../testing/past-server.ts";
import { RULEBOOK } from "../../testing/village.ts";
import { count } from "./count.ts";
import type { Counter, Hearing } from "./counter.ts";
import { Rehearsing } from "./rehearsing.svelte.ts";
import type { Told } from "./script.ts";

const { rulebook: CURRENT } = RULEBOOK;

/** A counter on this thread, at the same server, which goes away when it is sent. */
const onThisThread =
  (server: FakeServer, before: (done: number) => void = () => {}) =>
  ({ hear, fail }: Hearing): Counter => {
    let stopped = false;
    const client = makeClient({ fetch: server.fetch });
    const tell = (told: Told): void => {
      if (told._tag === "Counted") before(told.done);
      if (!stopped) hear(told);
    };
    return {
      give: (script) => void count(client, script, tell).catch(fail),
      stop: () => {
        stopped = true;
      },
    };
  };

const at = (server: FakeServer, start = onThisThread(server)) =>
  new Rehearsing(deskAt(server), start);

/** Ends when the page shows what came of it. */
const settled = async (rehearsing: Rehearsing): Promise<void> => {
  while (rehearsing.running) await new Promise((resolve) => setImmediate(resolve));
};

describe("a rehearsal", () => {
  it("counts every page of the past, and tells how far it is", async () => {
    const told: number[] = [];
    const server = pastServer(25_000);
    const rehearsing = at(
      server,
      onThisThread(server, (done) => told.push(done)),
    );
    expect(rehearsing.progress).toBe("正在找入过账的积分");
    await rehearsing.start(NEXT, CURRENT);
    await settled(rehearsing);
    const { rehearsal, total, done, progress } = rehearsing;
    expect([total, done, rehearsal?.deeds]).toEqual([25_000, 25_000, 25_000]);
    expect(progress).toBe("算到第25000次，一共25000次");
    expect(rehearsing.result).toBe("算好了：从2025年1月到2025年12月，25000次都算了一遍");
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    expect(told.length).toBeGreaterThan(12);
  });

  it("keeps what was counted in life beside what the draft gives", async () => {
    const rehearsing = at(pastServer(20));
    await rehearsing.start(NEXT, CURRENT);
    await settled(rehearsing);
    const { points } = rehearsing.rehearsal ?? {};
    expect(points?.issued).toEqual({ before: 10 * 2 + 8 * 6, after: 10 * 3 });
    expect(points?.taken).toEqual({ before: 10, after: 10 });
    expect(points?.refused).toEqual([{ refusal: "UnknownRule", deeds: 8, before: 48 }]);
    expect(points?.rules.find(({ rule }) => rule === "A02")?.title).toBe("打扫河道");
    expect(points?.groups.map(({ label }) => label)).toEqual(["有老人的户", "没有老人的户"]);
  });

  it("gives the same as life where nothing changes but what the caps cut", async () => {
    const rehearsing = at(pastServer(20));
    await rehearsing.start(
      { ...CURRENT, rules: CURRENT.rules.map((rule) => ({ ...rule, caps: [] })) },
      CURRENT,
    );
    await settled(rehearsing);
    expect(rehearsing.rehearsal?.points).toMatchObject({ winners: 0, losers: 0, same: 4 });
  });

  it("of a village without claims ends with nothing", async () => {
    const rehearsing = at(pastServer(0));
    await rehearsing.start(NEXT, null);
    await settled(rehearsing);
    expect([rehearsing.state, rehearsing.rehearsal?.deeds]).toEqual(["finished", 0]);
  });

  it("is stopped in the middle, and what comes afterwards changes nothing", async () => {
    const server = pastServer(40_000);
    const rehearsing: Rehearsing = at(
      server,
      onThisThread(server, (done) => {
        if (done > 11_000) rehearsing.stop();
      }),
    );
    await rehearsing.start(NEXT, CURRENT);
    await settled(rehearsing);
    expect([rehearsing.state, rehearsing.rehearsal]).toEqual(["stopped", null]);
    expect(rehearsing.done).toBeLessThan(20_000);
  });

  it("can be started again after it was stopped", async () => {
    const rehearsing = at(pastServer(30));
    const first = rehearsing.start(NEXT, CURRENT);
    rehearsing.stop();
    await Promise.all([first, rehearsing.start(CURRENT, CURRENT)]);
    await settled(rehearsing);
    expect([rehearsing.state, rehearsing.rehearsal?.version]).toEqual(["finished", 1]);
  });

  it("says what the server says", async () => {
    const server = pastServer(10).on(countedDeeds, () =>
      Result.fail(new NotFound({ what: "page" })),
    );
    const rehearsing = at(server);
    await rehearsing.start(NEXT, CURRENT);
    await settled(rehearsing);
    expect([rehearsing.state, rehearsing.sentence]).toEqual(["failed", "没有这个页面"]);
  });

  it("says that it broke down", async () => {
    const rehearsing = at(pastServer(10), ({ fail }) => ({
      give: () => queueMicrotask(fail),
      stop: () => {},
    }));
    await rehearsing.start(NEXT, CURRENT);
    await settled(rehearsing);
    expect([rehearsing.state, rehearsing.sentence]).toEqual([
      "failed",
      "试算出错了，什么都没有改动，请再试一次",
    ]);
  });
});
