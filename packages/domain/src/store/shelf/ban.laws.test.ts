import { Result } from "effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ban, passBans } from "./index.ts";

const letters = fc.string({ unit: fc.constantFrom("酒", "精", "烟", "台", "米"), maxLength: 8 });
const word = fc.string({
  unit: fc.constantFrom("酒", "精", "烟", "台", "米"),
  minLength: 1,
  maxLength: 3,
});
const bans: fc.Arbitrary<ReadonlyArray<Ban>> = fc.array(
  fc.record({
    kind: word,
    words: fc
      .tuple(word, fc.array(word, { maxLength: 2 }))
      .map(([one, more]) => [one, ...more] as const),
    except: fc.array(word, { maxLength: 3 }),
  }),
  { maxLength: 3 },
);
const passes = (name: string, list: ReadonlyArray<Ban>) => Result.isSuccess(passBans([name], list));

describe("laws of the list", () => {
  it("one more kind lets nothing more pass, one more exception nothing less", () => {
    fc.assert(
      fc.property(letters, bans, word, (name, list, other) => {
        const more = [...list, { kind: other, words: [other] as const, except: [] }];
        if (passes(name, more)) expect(passes(name, list)).toBe(true);
        const milder = list.map((one) => ({ ...one, except: [...one.except, other] }));
        if (passes(name, list)) expect(passes(name, milder)).toBe(true);
      }),
    );
  });

  it("a word by itself never passes unless it is excepted, and spaces change nothing", () => {
    fc.assert(
      fc.property(letters, bans, (name, list) => {
        expect(passes([...name].join(" "), list)).toBe(passes(name, list));
        for (const one of list) {
          const [first] = one.words;
          if (!one.except.includes(first)) expect(passes(first, [one])).toBe(false);
        }
      }),
    );
  });
});
