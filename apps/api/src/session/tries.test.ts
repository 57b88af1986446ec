import { Instant } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { Tries } from "./tries.ts";

const at = (seconds: number) => Instant.make(seconds * 1000);

describe("wrong tries", () => {
  it("are free four times, then cost five minutes", () => {
    const tries = new Tries();
    for (let n = 0; n < 4; n++) tries.failed("zhang", at(n));
    expect(tries.wait("zhang", at(4))).toBe(0);
    tries.failed("zhang", at(4));
    expect(tries.wait("zhang", at(4))).toBe(300);
    expect(tries.wait("zhang", at(303))).toBe(1);
    expect(tries.wait("zhang", at(304))).toBe(0);
  });

  it("of one do not stop another", () => {
    const tries = new Tries();
    for (let n = 0; n < 9; n++) tries.failed("zhang", at(n));
    expect(tries.wait("li", at(9))).toBe(0);
  });

  it("are forgotten after a right one", () => {
    const tries = new Tries();
    for (let n = 0; n < 9; n++) tries.failed("zhang", at(n));
    tries.succeeded("zhang");
    expect(tries.wait("zhang", at(9))).toBe(0);
  });
});
