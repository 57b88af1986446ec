import { ResidentId } from "@huzhu/domain/people";
import { expect, it } from "vitest";
import { Selection } from "./selection.svelte.ts";

const ROWS = ["a", "b", "c"].map((id) => ({ id: ResidentId.make(id) }));

const pressed = (...keys: ReadonlyArray<readonly [Partial<KeyboardEvent>, number]>) => {
  const selection = new Selection();
  const meant = keys.map(([key, at]) => selection.press(key as KeyboardEvent, ROWS, at));
  return { ids: selection.ids, meant: meant.at(-1) };
};

it.each([
  { name: "a blank marks", keys: [[{ key: " " }, 1]], ids: ["b"], meant: true },
  {
    name: "a second one unmarks",
    keys: [
      [{ key: " " }, 1],
      [{ key: " " }, 1],
    ],
    ids: [],
    meant: true,
  },
  {
    name: "Shift and an arrow mark both, and the cursor goes on",
    keys: [[{ key: "ArrowDown", shiftKey: true }, 0]],
    ids: ["a", "b"],
    meant: false,
  },
  {
    name: "at the end there is no next one",
    keys: [[{ key: "ArrowDown", shiftKey: true }, 2]],
    ids: ["c"],
    meant: false,
  },
  {
    name: "Ctrl+A marks the page",
    keys: [[{ key: "a", ctrlKey: true }, 0]],
    ids: ["a", "b", "c"],
    meant: true,
  },
  {
    name: "Escape unmarks all",
    keys: [
      [{ key: "a", ctrlKey: true }, 0],
      [{ key: "Escape" }, 0],
    ],
    ids: [],
    meant: true,
  },
  { name: "an arrow alone marks nobody", keys: [[{ key: "ArrowDown" }, 0]], ids: [], meant: false },
] as const)("$name", ({ keys, ids, meant }) => {
  expect(pressed(...keys)).toEqual({ ids, meant });
});
