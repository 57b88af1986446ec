import { claimBoard, claimWork, rulebooks } from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { WORK } from "../../testing/claims.ts";
import { ANSWER } from "../../testing/claims-server.ts";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { RULEBOOK, TODAY } from "../../testing/village.ts";
import { BoardPage } from "./board-page.svelte.ts";

const opened = async () => {
  const server = new FakeServer()
    .on(rulebooks, () => Result.succeed([RULEBOOK]))
    .on(claimWork, () => Result.succeed(WORK))
    .on(claimBoard, () => Result.succeed(ANSWER));
  const board = new BoardPage(deskAt(server, "cadre"), TODAY);
  await board.open();
  return board;
};

describe("the board", () => {
  it("hangs hamlet by hamlet, by the households' numbers", async () => {
    const board = await opened();
    expect(board.hamlets.map(({ hamlet, rows }) => [hamlet, rows.length])).toEqual([
      ["河边组", 15],
      ["上寨", 45],
    ]);
    const numbers = board.hamlets[1]?.rows.map(({ claim }) => claim.householdNumber) ?? [];
    expect(numbers).toEqual(numbers.toSorted());
  });

  it("has an inbox of what is objected, and counts what is halted", async () => {
    const board = await opened();
    expect([board.counts, board.objections.length]).toEqual([{ rows: 60, halted: 9 }, 9]);
    expect(board.objections[0]).toMatchObject({ who: "村民在自助机上提", decides: true });
  });
});
