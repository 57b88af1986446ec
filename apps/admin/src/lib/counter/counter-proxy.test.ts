import { proxies } from "@huzhu/contract";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { served } from "../../testing/counter.ts";
import { MANDATE, proxiesWith } from "../../testing/mandates.ts";
import { RICE, SOAP, ZHANG } from "../../testing/village.ts";

describe("代领", () => {
  it("goes out under the registered proxy's mandate, and no further than they may today", async () => {
    const { counter, redeemed } = await served();
    await counter.collecting.begin(ZHANG);
    expect(counter.collecting.mandate).toEqual(MANDATE);
    counter.add(RICE);
    expect(counter.problem).toBe("代领今天还能用12分");
    counter.less(RICE);
    counter.add(SOAP);
    expect(counter.problem).toBeNull();
    await counter.redeem();
    expect(redeemed).toMatchObject([{ resident: ZHANG.id, mandate: MANDATE.id }]);
  });

  it("waits for whoever comes, and is forgotten with the person", async () => {
    const { counter, server } = await served();
    server.on(proxies, () => Result.succeed(proxiesWith()));
    await counter.collecting.begin(ZHANG);
    counter.add(SOAP);
    expect([counter.collecting.choices, counter.problem]).toEqual([[], "请先选谁来代领"]);
    counter.next();
    expect(counter.collecting.elder).toBeNull();
  });
});
