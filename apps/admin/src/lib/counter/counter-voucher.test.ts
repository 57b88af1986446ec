import { redeemVoucher } from "@huzhu/contract";
import { Points, TransferId, VoucherUsed } from "@huzhu/domain/points";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { served } from "../../testing/counter.ts";
import { NOW } from "../../testing/village.ts";

describe("a voucher at the counter", () => {
  it("is taken where goods are typed, once, and its points are there at once", async () => {
    const { counter, server } = await served();
    const used: string[] = [];
    server.on(redeemVoucher, ({ body: { number } }) => {
      if (used.includes(number)) return Result.fail(new VoucherUsed({ at: NOW }));
      used.push(number);
      const transfer = TransferId.make("voucher-1");
      return Result.succeed({
        transfer,
        number,
        points: Points.make(20),
        balance: Points.make(60),
      });
    });
    for (const scanned of ["0000001-839201", "0000001-839201"]) {
      void counter.finding.type(scanned);
      await counter.finding.enter();
    }
    expect(counter.taken.map(({ points }) => points)).toEqual([20]);
    expect(counter.taking.sentence).toContain("已经用过了");
  });
});
