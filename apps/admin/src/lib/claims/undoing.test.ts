import { statement } from "@huzhu/contract";
import { ClaimId } from "@huzhu/domain/claims";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { withLedger } from "../../testing/ledger-server.ts";
import { claimFor, STATEMENT, TODAY, ZHANG } from "../../testing/village.ts";
import { UndoingClaim } from "./undoing.svelte.ts";

const opened = () => {
  const asked: object[] = [];
  const server = withLedger(new FakeServer()).on(statement, ({ query }) => {
    asked.push(query);
    return Result.succeed(STATEMENT);
  });
  return { undoing: new UndoingClaim(deskAt(server), async () => {}), asked };
};

describe("taking a claim back", () => {
  it("finds its line in the statement of its day", async () => {
    const { undoing, asked } = opened();
    await undoing.begin({ ...claimFor(ZHANG), id: ClaimId.make("claim-1") });
    expect(asked).toEqual([{ from: TODAY, to: TODAY }]);
    expect(undoing.reversing.changes).toContain("张三家 -40分");
  });

  it("says so where it moved nothing", async () => {
    const { undoing } = opened();
    await undoing.begin({ ...claimFor(ZHANG), id: ClaimId.make("claim-without-points") });
    expect([undoing.nothing, undoing.reversing.transfer]).toEqual([true, null]);
  });
});
