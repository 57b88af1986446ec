import { correctClaim, type RequestOf, rulebooks } from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { Points, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { claimFor, NOW, RULEBOOK, TODAY, ZHANG } from "../../testing/village.ts";
import { Correcting } from "./correcting.svelte.ts";

const approved = {
  ...claimFor(ZHANG),
  state: {
    _tag: "Approved" as const,
    by: StaffId.make("staff-me"),
    at: NOW,
    points: Points.make(6),
    counted: Points.make(6),
    version: 1,
    round: 1,
    signed: [],
    notice: null,
    appeal: null,
  },
};

const opened = async () => {
  const bodies: Array<RequestOf<typeof correctClaim>["body"]> = [];
  const said: string[] = [];
  const server = new FakeServer()
    .on(rulebooks, () => Result.succeed([RULEBOOK]))
    .on(correctClaim, ({ body }) => {
      bodies.push(body);
      return Result.succeed({
        reversed: approved,
        reversal: TransferId.make("reversal-1"),
        corrected: approved,
        transfer: TransferId.make("transfer-3"),
        points: Points.make(9),
        steps: [],
        balance: Points.make(43),
      });
    });
  const correcting = new Correcting(deskAt(server), TODAY, async (done) => {
    said.push(done);
  });
  const opening = correcting.begin(approved);
  const early = correcting.deed;
  await opening;
  return { correcting, bodies, said, early };
};

describe("correcting an approved claim", () => {
  it("starts from what was counted, and is nothing while nothing changed", async () => {
    const { correcting, bodies } = await opened();
    expect([correcting.deed?.rule?.title, correcting.deed?.each]).toEqual(["打扫河道", "2"]);
    if (correcting.deed) correcting.deed.note = "少记了一小时";
    expect([correcting.same, correcting.ready]).toEqual([true, false]);
    await correcting.send();
    expect(bodies).toEqual([]);
  });

  it("asks for nothing before it has the values, which would overwrite what was typed", async () => {
    const { early, correcting } = await opened();
    expect([early, correcting.deed?.each]).toEqual([null, "2"]);
  });

  it("says what becomes of the old line, and wants a reason", async () => {
    const { correcting, bodies, said } = await opened();
    if (!correcting.deed) return;
    correcting.deed.each = "3";
    expect(correcting.ready).toBe(false);
    correcting.deed.note = "少记了一小时";
    expect(correcting.effect).toContain("原来入账的6分冲正");
    await correcting.send();
    expect(bodies).toEqual([{ rule: "A02", quantity: 3, eventDate: TODAY, why: "少记了一小时" }]);
    expect([said.length, correcting.row]).toEqual([1, null]);
  });
});
