import { Instant } from "@huzhu/domain/time";
import { describe, expect, it } from "vitest";
import { Tries } from "./tries.ts";

const at = (seconds: number) => Instant.make(seconds * 1000);

describe("tries", () => {
  it("are free five times, then cost five minutes", () => {
    const tries = new Tries();
    for (let n = 0; n < 5; n++) expect(tries.begin("zhang", at(n))).toBe(0);
    expect(tries.begin("zhang", at(4))).toBe(300);
    expect(tries.begin("zhang", at(303))).toBe(1);
    expect(tries.begin("zhang", at(304))).toBe(0);
  });

  it("of one do not stop another", () => {
    const tries = new Tries();
    for (let n = 0; n < 9; n++) tries.begin("zhang", at(n));
    expect(tries.begin("li", at(9))).toBe(0);
  });

  it("are forgotten after a right one", () => {
    const tries = new Tries();
    for (let n = 0; n < 9; n++) tries.begin("zhang", at(n));
    tries.succeeded("zhang");
    expect(tries.begin("zhang", at(9))).toBe(0);
  });
});
