import { enterCodeAtCounter, redeemAtCounter } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { CodeNeeded, VouchNeeded } from "@huzhu/domain/store";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { opened, RECEIPT } from "../../testing/counter.ts";
import { RICE, ZHANG } from "../../testing/village.ts";

describe("above what a card may spend in a day", () => {
  const numbers = { most: Points.make(20), left: Points.make(5) };
  const wanting = async (refusal: CodeNeeded | VouchNeeded) => {
    const { counter, server, redeemed } = await opened();
    let open = false;
    server
      .on(enterCodeAtCounter, ({ body }) => {
        open = body.cardCode === "4711";
        return Result.succeed(open ? { _tag: "Right" } : { _tag: "Wrong", left: 4 });
      })
      .on(redeemAtCounter, ({ body }) => {
        redeemed.push(body);
        return open || body.vouched ? Result.succeed(RECEIPT) : Result.fail(refusal);
      });
    await counter.serve(ZHANG);
    counter.add(RICE);
    await counter.redeem();
    return { counter, redeemed };
  };

  it("goes on by the code, typed on the keeper's screen", async () => {
    const { counter, redeemed } = await wanting(new CodeNeeded(numbers));
    expect(counter.assurance.wantedBy(counter.redeeming.failure)).toBe("code");
    counter.assurance.code = "1111";
    expect(await counter.enterCode()).toBe(false);
    expect(counter.assurance.problem).toBe("密码不对，还能试4次");
    expect(counter.assurance.code).toBe("");
    counter.assurance.code = "4711";
    expect(await counter.enterCode()).toBe(true);
    expect(redeemed.map(({ vouched }) => vouched)).toEqual([undefined, undefined]);
  });

  it("goes on by a keeper who knows the person, where there is no code", async () => {
    const { counter, redeemed } = await wanting(new VouchNeeded(numbers));
    expect(counter.assurance.wantedBy(counter.redeeming.failure)).toBe("vouch");
    expect(await counter.vouch()).toBe(true);
    expect(redeemed.at(-1)?.vouched).toBe(true);
  });
});
