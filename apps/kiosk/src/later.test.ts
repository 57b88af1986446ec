import { expect, it } from "vitest";
import { CARD, FakeVillage } from "../test/fake-village.ts";
import { firstOf } from "../test/session-of.ts";
import { Later, RETRY } from "./later.svelte.ts";

it("lets the first screens stand without the rest, and goes on once a second try brought it", async () => {
  const session = await firstOf(new FakeVillage());
  let tries = 0;
  const waits: Array<{ readonly milliseconds: number; readonly run: () => void }> = [];
  const clock = {
    now: () => 0,
    after: (milliseconds: number, run: () => void) => {
      waits.push({ milliseconds, run });
      return () => {};
    },
  };
  const load = () => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error("the line is cut")) : import("./rest.ts");
  };
  const later = new Later({ clock, session, load });

  await later.fetch();
  expect([later.Rooms, waits.map(({ milliseconds }) => milliseconds)]).toEqual([null, [RETRY]]);
  await session.presentCard(CARD);
  expect(session.screen._tag).toBe("Points");
  const opened = session.soon(({ shopping }) => shopping.open());
  expect([session.screen._tag, session.asking.busy]).toEqual(["Points", true]);

  waits[0]?.run();
  await opened;
  expect([session.screen._tag, later.Rooms === null]).toEqual(["Goods", false]);
});
