import { makeClient } from "@huzhu/client";
import { pulse } from "@huzhu/contract";
import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import { Beating, buildOf } from "./beating.ts";
import { wallClock } from "./clock.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;
let beating: Beating;
let renewals: number;
let alive: number;

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
  renewals = 0;
  alive = 0;
  beating = new Beating({
    client: makeClient({ fetch: village.fetch }),
    clock: wallClock,
    session,
    build: "b1",
    location: { hostname: "localhost" },
    alive: () => {
      alive += 1;
    },
    renew: () => {
      renewals += 1;
    },
  });
});

describe("the kiosk's sign of life", () => {
  it("is not given before the machine is paired", async () => {
    session.machine.unpair(null);
    await beating.beat();
    expect(village.calls.map(({ path }) => path)).not.toContain(pulse.path);
    // The machine itself hears it all the same.
    expect(alive).toBe(1);
  });

  it("brings the office's words to the first screen, and takes them away again", async () => {
    village.told = { word: "下午盘点", restart: null, reader: "gone", meals: [] };
    await beating.beat();
    expect(session.machine.told).toEqual({ word: "下午盘点", readerGone: true, meals: [] });
    village.told = { word: null, restart: null, reader: "there", meals: [] };
    await beating.beat();
    expect(session.machine.told).toEqual({ word: null, readerGone: false, meals: [] });
  });

  it("keeps what it heard while the server is away", async () => {
    village.told = { word: "下午盘点", restart: null, reader: "there", meals: [] };
    await beating.beat();
    village.reachable = false;
    await beating.beat();
    expect(session.machine.told.word).toBe("下午盘点");
  });

  it("does not begin anew for an order that is older than the page", async () => {
    village.told = { word: null, restart: "r-1", reader: "there", meals: [] };
    await beating.beat();
    await beating.beat();
    expect(renewals).toBe(0);
  });

  it("begins anew once for a new order, and only when nobody stands there", async () => {
    await beating.beat();
    await session.presentCard(CARD);
    village.told = { word: null, restart: "r-2", reader: "there", meals: [] };
    await beating.beat();
    expect(renewals).toBe(0);
    session.leave();
    await beating.beat();
    expect(renewals).toBe(1);
  });

  it("begins anew for a newer page as soon as somebody has left", async () => {
    await session.presentCard(CARD);
    beating.renewSoon();
    expect(renewals).toBe(0);
    session.leave();
    await beating.beat();
    expect(renewals).toBe(1);
  });
});

it.each([
  ["http://localhost:4080/kiosk/assets/index-Bx_12-9z.js", "Bx_12-9z"],
  ["http://localhost:5173/src/main.ts", ""],
])("the page at %s is the build %o", (address, build) => {
  expect(buildOf(address)).toBe(build);
});
