import { beforeEach, describe, expect, it } from "vitest";
import { CARD, CODE, FakeVillage } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;

const at = () => session.screen._tag;
const said = () => {
  const { screen } = session;
  if (screen._tag === "Trouble") return screen.trouble.what.zh;
  return screen._tag === "Goods" ? screen.notice?.zh : undefined;
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
});

describe("the machine itself", () => {
  it("asks for its six digits when nobody has paired it", async () => {
    village.paired = false;
    const fresh = await sessionOf(village);
    expect(fresh.screen._tag).toBe("Pairing");
    fresh.machine.code.type("111111");
    await fresh.machine.pair();
    expect(fresh.screen).toMatchObject({ problem: { what: { zh: "配对码不对，再看一遍" } } });
    await fresh.machine.pair(CODE);
    expect(fresh.screen._tag).toBe("Attract");
  });

  it("goes back to pairing when the console ended it", async () => {
    village.paired = false;
    await session.presentCard(CARD);
    expect(at()).toBe("Pairing");
    await session.presentCard(CARD);
    expect(at()).toBe("Pairing");
  });

  it("rests while the server does, and goes on from there", async () => {
    await session.presentCard(CARD);
    village.reachable = false;
    await session.errands.shopping.open();
    expect([at(), said()]).toEqual(["Trouble", "机器在歇气，分没有动"]);
    village.reachable = true;
    await session.again();
    expect(at()).toBe("Goods");
  });

  it("goes on calling for help until somebody hears it, once", async () => {
    village.reachable = false;
    session.calling.open();
    await session.calling.call("doctor");
    expect(session.screen).toMatchObject({ _tag: "HelpSent", unheard: true });
    session.leave();
    await session.calling.unheard.callAgain();
    expect([session.calling.unheard.empty, village.helpCalls]).toEqual([false, []]);
    village.reachable = true;
    village.losesAnswers = true;
    await session.calling.unheard.callAgain();
    village.losesAnswers = false;
    await session.calling.unheard.callAgain();
    await session.calling.unheard.callAgain();
    expect([session.calling.unheard.empty, village.helpCalls]).toEqual([true, ["doctor"]]);
  });

  it("calls nobody again who was refused", async () => {
    village.reachable = false;
    session.calling.open();
    await session.calling.call("talk");
    village.reachable = true;
    village.paired = false;
    await session.calling.unheard.callAgain();
    expect([session.calling.unheard.empty, village.helpCalls]).toEqual([true, []]);
  });
});
