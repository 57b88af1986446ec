import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage } from "../test/fake-village.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;

const lacked = (name: string) => {
  const { screen } = session;
  if (screen._tag !== "Lacks") throw new Error(`On ${screen._tag}.`);
  const one = screen.lacked.find((each) => each.name === name);
  if (!one) throw new Error(`${name} cannot be asked for.`);
  return one;
};

beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
  await session.presentCard(CARD);
  await session.errands.shopping.open();
  await session.errands.lacking.open();
});

describe("what is not there", () => {
  it("is goods that are gone before common things, and nothing that lies on the shelf", () => {
    const { screen } = session;
    const names = screen._tag === "Lacks" ? screen.lacked.map(({ name }) => name) : [];
    expect(names.slice(0, 2)).toEqual(["肥皂", "面条"]);
    expect(names).not.toContain("大米");
    expect(names.at(-1)).toBe("别的东西");
  });

  it("is asked for once a month, and leads back to the shelf", async () => {
    await session.errands.lacking.choose(lacked("鞋子袜子"));
    expect(session.screen).toMatchObject({ _tag: "LackSaid", repeated: false });
    await session.back();
    expect(session.screen._tag).toBe("Goods");
    await session.errands.lacking.open();
    expect(lacked("鞋子袜子").said).toBe(true);
    await session.errands.lacking.choose(lacked("鞋子袜子"));
    expect(session.screen).toMatchObject({ _tag: "LackSaid", repeated: true });
    expect(village.lacks.said).toHaveLength(1);
  });

  it("is asked for once, however often the answer is lost", async () => {
    const shoes = lacked("鞋子袜子");
    village.losesAnswers = true;
    await session.errands.lacking.choose(shoes);
    expect(session.screen._tag).toBe("Trouble");
    village.losesAnswers = false;
    await session.again();
    expect(session.screen).toMatchObject({ _tag: "LackSaid", repeated: false });
    expect(village.lacks.said).toHaveLength(1);
  });
});
