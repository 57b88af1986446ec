import { reserveAtKiosk } from "@huzhu/contract";
import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage, OTHER_CARD } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";
import { spokenOf } from "./spoken.ts";

let village: FakeVillage;
let session: Session;

const confirm = (name: string) => {
  const good = session.errands.shopping.shelf.find((one) => one.name === name);
  if (!good) throw new Error(`no ${name} on the shelf`);
  session.errands.shopping.choose(good);
};
const kept = () => {
  const { screen } = session;
  const [slip] = screen._tag === "Kept" ? screen.slips : [];
  if (!slip) throw new Error(`On ${screen._tag}.`);
  return slip;
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
  await session.presentCard(CARD);
  await session.errands.shopping.open();
});

describe("what is kept", () => {
  it("is told with its code, and its points are set aside", async () => {
    confirm("鸡蛋");
    await session.errands.reserving.keep();
    expect(session.screen).toMatchObject({ _tag: "Kept", fresh: true });
    expect([kept().code, session.visit?.holder.balance]).toEqual(["482177", 36]);
    expect(spokenOf(session.screen, String)).toContain("四，八，二，一，七，七");
    await session.back();
    expect(session.screen._tag).toBe("Points");
  });

  it("is brought to the door, or given back with its points", async () => {
    confirm("鸡蛋");
    await session.errands.reserving.keep();
    await session.errands.reserving.bring(kept());
    expect(kept().delivery).toBe("asked");
    await session.errands.shopping.open();
    session.errands.reserving.open();
    session.errands.reserving.choose(kept());
    await session.presentCard(CARD);
    await session.errands.reserving.giveBack();
    expect(session.screen).toMatchObject({ _tag: "Goods", notice: { key: "reserve.freed" } });
    expect([session.errands.reserving.kept, session.visit?.holder.balance]).toEqual([[], 56]);
  });

  it("is kept once, however often the answer is lost", async () => {
    confirm("鸡蛋");
    village.losesAnswers = true;
    await session.errands.reserving.keep();
    expect(session.screen._tag).toBe("Trouble");
    village.losesAnswers = false;
    await session.again();
    expect([session.screen._tag, village.reservations.slips.length]).toEqual(["Kept", 1]);
    const sent = village.calls.filter(({ path }) => path === reserveAtKiosk.path);
    expect(new Set(sent.map(({ attempt }) => attempt)).size).toBe(1);
  });

  it("is of nobody who comes after", async () => {
    confirm("盐");
    await session.errands.reserving.keep();
    session.leave();
    expect(session.errands.reserving.kept).toEqual([]);
    village.reservations.slips = [];
    await session.presentCard(OTHER_CARD);
    await session.errands.shopping.open();
    expect(session.errands.reserving.kept).toEqual([]);
  });
});
