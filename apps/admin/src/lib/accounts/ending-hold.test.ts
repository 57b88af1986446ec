import { postHold, releaseHold } from "@huzhu/contract";
import { HoldEnded } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { HOLD } from "../../testing/ledger.ts";
import { NOW } from "../../testing/village.ts";
import { EndingHold } from "./ending-hold.svelte.ts";

const opened = () => {
  const [taken, said]: [number[], string[]] = [[], []];
  const server = new FakeServer()
    .on(postHold, ({ body }) => {
      taken.push(body.amount);
      return Result.succeed(HOLD);
    })
    .on(releaseHold, () => Result.fail(new HoldEnded({ kind: "posted", at: NOW })));
  const ending = new EndingHold(deskAt(server), async (done) => {
    said.push(done);
  });
  return { ending, taken, said };
};

describe("ending a hold", () => {
  it("takes all of it unless somebody types less, and never more", async () => {
    const { ending, taken, said } = opened();
    ending.begin("take", HOLD, "points");
    expect(ending.amount?.text).toBe("4");
    if (ending.amount) ending.amount.text = "5";
    await ending.take();
    expect([ending.amount?.problem, taken]).toEqual(["最多4分", []]);
    if (ending.amount) ending.amount.text = "3";
    await ending.take();
    expect([taken, said]).toEqual([[3], ["“订一桶油”的预留取走了"]]);
  });

  it("says that it has ended already", async () => {
    const { ending, said } = opened();
    ending.begin("free", HOLD, "points");
    await ending.free();
    expect(ending.freeing.sentence).toBe("这笔预留已经取走了");
    expect([said, ending.hold]).toEqual([[], HOLD]);
  });
});
