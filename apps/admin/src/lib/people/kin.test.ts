import { households, kin, type RequestOf, tieKin } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { LI, ZHANG } from "../../testing/village.ts";
import { KinTies } from "./kin.svelte.ts";

const homes = [ZHANG, LI].map(({ household: id, householdNumber: number, hamlet, name: head }) => ({
  ...{ id, number, hamlet, head },
  ...{ members: 1, elders: 1, balance: Points.make(0) },
}));

const opened = () => {
  const ties: Array<RequestOf<typeof tieKin>["body"]> = [];
  const server = new FakeServer()
    .on(households, () => Result.succeed({ rows: homes, total: 2, page: 1, pageSize: 50 }))
    .on(kin, () => Result.succeed([]))
    .on(tieKin, ({ body }) => {
      ties.push(body);
      return Result.succeed([]);
    });
  return { ties, kin: new KinTies(deskAt(server), ZHANG.household) };
};

describe("the kin of a household", () => {
  it("is another one, with a word for the tie", async () => {
    const { kin: home, ties } = opened();
    void home.choice.type("户");
    await home.choice.enter();
    expect(home.other?.head).toBe("李四");
    home.say(" 表亲 ");
    await home.add();
    expect(ties).toEqual([{ other: LI.household, tie: "表亲" }]);
    expect(home.adding).toBe(false);
  });

  it("goes again where it was written down by mistake", async () => {
    const { kin: home, ties } = opened();
    const { household, householdNumber: number, hamlet, name: head } = LI;
    await home.remove({ household, number, hamlet, head, tie: "子女", sentence: null });
    expect(ties).toEqual([{ other: LI.household, tie: null }]);
  });
});
