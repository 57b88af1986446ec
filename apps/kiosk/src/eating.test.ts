import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;

const meals = () => {
  const { screen } = session;
  if (screen._tag !== "Meals") throw new Error(`On ${screen._tag}.`);
  return screen.meals;
};
const lunch = () => {
  const [meal] = meals();
  if (!meal) throw new Error("Nothing is cooked.");
  return meal;
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
  await session.presentCard(CARD);
  await session.errands.eating.open();
});

describe("what is cooked today", () => {
  it("is said to in two touches, and the last word counts", async () => {
    expect(lunch().coming).toBeNull();
    await session.errands.eating.say(lunch(), true);
    expect(session.screen).toMatchObject({ _tag: "MealSaid", coming: true });
    await session.back();
    expect(lunch().coming).toBe(true);
    await session.errands.eating.say(lunch(), false);
    await session.back();
    expect(lunch().coming).toBe(false);
    await session.back();
    expect(session.screen._tag).toBe("Points");
  });

  it("is told to the cook where it is too late for the kiosk", async () => {
    const meal = lunch();
    village.meals.meal = { ...village.meals.meal, open: false };
    await session.errands.eating.say(meal, true);
    expect(session.screen).toMatchObject({
      _tag: "Trouble",
      trouble: { what: { zh: "过了10点，请找做饭的人" } },
    });
  });

  it("is said once, however often the answer is lost", async () => {
    const meal = lunch();
    village.losesAnswers = true;
    await session.errands.eating.say(meal, true);
    expect(session.screen._tag).toBe("Trouble");
    village.losesAnswers = false;
    await session.again();
    expect(session.screen).toMatchObject({ _tag: "MealSaid", coming: true });
    const said = village.calls.filter(({ attempt }) => attempt !== null);
    expect(new Set(said.map(({ attempt }) => attempt)).size).toBe(1);
  });
});
