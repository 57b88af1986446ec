import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { isPseudonym, maskName, PersonName, parseName, pseudonymFrom, surname } from "./index.ts";

const CHANCE = "7f3a-90bb12cd";

describe("a pseudonym", () => {
  it("takes as few digits as nobody else has", () => {
    expect(pseudonymFrom(CHANCE, new Set())).toBe("村民-7F3A");
    expect(pseudonymFrom(CHANCE, new Set(["村民-7F3A", "村民-7F3A9"]))).toBe("村民-7F3A90");
  });

  it("is a name that is shown as it is", () => {
    const name = pseudonymFrom(CHANCE, new Set());
    expect(Schema.is(PersonName)(name)).toBe(true);
    expect([maskName(name), surname(name), isPseudonym(name)]).toEqual([name, name, true]);
  });

  it("cannot be typed as a name", () => {
    expect(Result.isFailure(parseName("村民-7F3A"))).toBe(true);
  });

  it("is not made of too little chance", () => {
    expect(() => pseudonymFrom("7f3", new Set())).toThrow("chance");
    expect(() => pseudonymFrom("7f3a", new Set(["村民-7F3A"]))).toThrow("chance");
  });

  it.each(["王伟", "村民", "村民-7f3a", "村民-7F3"])("%s is none", (name) => {
    expect(isPseudonym(name)).toBe(false);
  });
});
