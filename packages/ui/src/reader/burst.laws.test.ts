import fc from "fast-check";
import { expect, it } from "vitest";
import { FEWEST_CHARACTERS, hear, LONGEST_BURST, LONGEST_GAP, SILENCE, settle } from "./burst.ts";

interface Key {
  readonly key: string;
  readonly wait: number;
}

const character = fc.constantFrom(..."0123456789ABCDEF");
const key = fc.record({
  key: fc.oneof(character, fc.constantFrom("Enter", "Tab", "ArrowLeft", "F5")),
  wait: fc.integer({ min: 0, max: 400 }),
});

const play = (keys: readonly Key[]) => {
  let burst = SILENCE;
  let at = 0;
  const said = keys.flatMap(({ key: pressed, wait }) => {
    at += wait;
    const hearing = hear(burst, pressed, at);
    burst = hearing.burst;
    return hearing.heard;
  });
  return [...said, ...settle(burst).heard];
};

it("loses no character and hears none twice", () => {
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const characters = keys.filter((one) => one.key.length === 1).map((one) => one.key);
      expect(
        play(keys)
          .map(({ text }) => text)
          .join(""),
      ).toBe(characters.join(""));
    }),
  );
});

it("takes no hand for a card: whoever pauses after every key only types", () => {
  const slow = fc.record({ key: character, wait: fc.integer({ min: LONGEST_GAP + 1, max: 5000 }) });
  fc.assert(
    fc.property(fc.array(slow), (keys) => {
      expect(play(keys).filter(({ _tag }) => _tag === "Read")).toEqual([]);
    }),
  );
});

it("hears every card of four characters and more that comes fast enough", () => {
  const fast = fc.array(character, { minLength: FEWEST_CHARACTERS, maxLength: 14 });
  const gap = fc.integer({ min: 0, max: LONGEST_GAP });
  fc.assert(
    fc.property(fast, gap, (characters, wait) => {
      const keys = [...characters, "Enter"].map((pressed) => ({ key: pressed, wait }));
      const inTime = characters.length * wait <= LONGEST_BURST;
      const expected = inTime ? "Read" : "Typed";
      expect(play(keys)).toEqual([{ _tag: expected, text: characters.join("") }]);
    }),
  );
});
