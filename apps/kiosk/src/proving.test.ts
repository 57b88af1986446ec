import { beforeEach, describe, expect, it } from "vitest";
import { CARD, FakeVillage } from "../test/fake-village.ts";
import { sealedLine } from "../test/sealed-line.ts";
import { sessionOf } from "../test/session-of.ts";
import type { Session } from "./session.svelte.ts";

let village: FakeVillage;
let session: Session;

const at = () => session.screen._tag;
beforeEach(async () => {
  village = new FakeVillage();
  session = await sessionOf(village);
});

describe("a line and the notice on the board", () => {
  const prove = async () => {
    await session.presentCard(CARD);
    await session.errands.proving.open();
    const [first] = session.screen._tag === "Lines" ? session.screen.lines : [];
    if (!first) throw new Error("no lines");
    await session.errands.proving.prove(first);
  };

  it("are compared in two presses, and one is back where one was", async () => {
    await prove();
    expect(session.screen).toMatchObject({ verdict: { _tag: "Proved", journalNumber: 2 } });
    await session.back();
    expect(at()).toBe("Lines");
    await session.back();
    expect(at()).toBe("Points");
  });

  it("turn the pages of many lines round", async () => {
    await session.presentCard(CARD);
    await session.errands.proving.open();
    session.errands.proving.turnPage();
    expect(session.screen).toMatchObject({ page: 1 });
    session.errands.proving.turnPage();
    expect(session.screen).toMatchObject({ page: 0 });
  });

  it("do not belong together when anything was changed", async () => {
    village.proof = { ...sealedLine, journalNumber: 3 };
    await prove();
    expect(session.screen).toMatchObject({ verdict: { _tag: "Broken" } });
  });

  it("have not met while nothing hangs there", async () => {
    village.proof = null;
    await prove();
    expect(session.screen).toMatchObject({ verdict: { _tag: "NotYet" } });
  });

  it("are asked for again when no answer came", async () => {
    await session.presentCard(CARD);
    village.reachable = false;
    await session.errands.proving.open();
    expect(at()).toBe("Trouble");
    village.reachable = true;
    await session.again();
    expect(at()).toBe("Lines");
  });
});
