import { expect, it } from "vitest";
import { sectionKey } from "./section-key.ts";

const plain = { altKey: false, ctrlKey: false, metaKey: false };

it.each([
  { name: "Alt+1", keys: { ...plain, altKey: true, code: "Digit1" }, number: 1 },
  { name: "Alt+9 of the number pad", keys: { ...plain, altKey: true, code: "Numpad9" }, number: 9 },
  { name: "Alt+0", keys: { ...plain, altKey: true, code: "Digit0" }, number: undefined },
  { name: "a letter", keys: { ...plain, altKey: true, code: "KeyA" }, number: undefined },
  { name: "1 alone", keys: { ...plain, code: "Digit1" }, number: undefined },
  {
    name: "Ctrl+Alt+1",
    keys: { ...plain, altKey: true, ctrlKey: true, code: "Digit1" },
    number: undefined,
  },
])("$name is section $number", ({ keys, number }) => expect(sectionKey(keys)).toBe(number));
