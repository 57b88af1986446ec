import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage, OTHER_CARD } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";
import { spokenOf } from "./spoken.ts";

let village: FakeVillage;
let session: Session;

const seen = () => {
  const { screen } = session;
  if (screen._tag !== "Coming") throw new Error(`on ${screen._tag}`);
  return screen.visits;
};
const first = () => {
  const [visit] = seen();
  if (!visit) throw new Error("nobody comes");
  return visit;
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
  await session.presentCard(CARD);
});

describe("who comes to me", () => {
  it("is shown, and opened one by one", async () => {
    await session.errands.coming.open();
    expect(seen().map(({ step }) => step)).toEqual([
      "CheckedOut",
      "Planned",
      "Planned",
      "Confirmed",
    ]);
    expect(session.screen).toMatchObject({ year: { gave: 12, came: 30 } });
    session.errands.coming.look(first());
    expect(session.screen).toMatchObject({ _tag: "ComingSeen", visit: { mayConfirm: true } });
    await session.back();
    expect(session.screen._tag).toBe("Coming");
  });

  it("is read out, with what is asked and what came of it", async () => {
    const said = () => spokenOf(session.screen, String);
    await session.errands.coming.open();
    expect(said()).toMatch(
      /^这几天谁来看您，11月22日李某某请您说一声，11月25日欧阳某某等2人约好了，/,
    );
    const visit = first();
    session.errands.coming.look(visit);
    expect(said()).toBe("11月22日李某某帮得好不好，好，还可以，不好，没有人来过。");
    await session.errands.coming.say(visit, "good");
    expect(said()).toBe("记下了，谢谢您，帮您的人得分了。");
  });

  it.each(["good", "fair", "bad", "never"] as const)("is answered by %s, once", async (said) => {
    await session.errands.coming.open();
    const visit = first();
    village.losesAnswers = true;
    await session.errands.coming.say(visit, said);
    expect(session.screen._tag).toBe("Trouble");
    village.losesAnswers = false;
    await session.again();
    expect(session.screen).toEqual({ _tag: "ComingSaid", said });
    expect(village.coming.said).toEqual([said]);
    await session.back();
    expect(session.screen._tag).toBe("Coming");
  });

  it("is a way to offer help", async () => {
    await session.errands.coming.open();
    await session.calling.call("offer");
    expect([session.screen._tag, village.helpCalls]).toEqual(["HelpSent", ["offer"]]);
    expect(spokenOf(session.screen, String)).toBe("谢谢您，村干部会来找您。");
    await session.back();
    expect(session.screen._tag).toBe("Coming");
  });
});

describe("two cards", () => {
  it("begin a visit and end it, and whoever stood here first goes on standing here", async () => {
    await session.presentCard(OTHER_CARD);
    expect(session.screen._tag).toBe("SwapCard");
    await session.together();
    expect(session.screen).toEqual({ _tag: "Together", what: "came", minutes: null });
    await session.back();
    expect([session.screen._tag, session.visit?.card]).toEqual(["Points", CARD]);
    await session.presentCard(OTHER_CARD);
    await session.together();
    expect(session.screen).toEqual({ _tag: "Together", what: "went", minutes: 40 });
  });

  it("do nothing where no other card lies there", async () => {
    await session.together();
    expect([session.screen._tag, village.coming.begun]).toEqual(["Points", false]);
  });
});
