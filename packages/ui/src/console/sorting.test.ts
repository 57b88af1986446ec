import { describe, expect, it } from "vitest";
import { Sorting } from "./sorting.svelte.ts";

const rows = [
  { name: "王小明", points: 9 },
  { name: "安大海", points: 120 },
  { name: "李小红", points: 36 },
];
const names = (sorted: readonly { name: string }[]) => sorted.map(({ name }) => name).join(" ");

describe("sorting", () => {
  it("turns up, then down, then back to how it came", () => {
    const sorting = new Sorting();
    const seen = [1, 2, 3].map(() => {
      sorting.turn("points");
      return sorting.direction("points");
    });
    expect(seen).toEqual(["ascending", "descending", undefined]);
  });

  it("sorts numbers as numbers", () => {
    const sorting = new Sorting();
    sorting.turn("points");
    expect(names(sorting.sort(rows, ({ points }) => points))).toBe("王小明 李小红 安大海");
    sorting.turn("points");
    expect(names(sorting.sort(rows, ({ points }) => points))).toBe("安大海 李小红 王小明");
  });

  it("sorts hanzi by their sound", () => {
    const sorting = new Sorting();
    sorting.turn("name");
    expect(names(sorting.sort(rows, ({ name }) => name))).toBe("安大海 李小红 王小明");
  });

  it("begins anew with another column", () => {
    const sorting = new Sorting();
    sorting.turn("points");
    sorting.turn("points");
    sorting.turn("name");
    expect(sorting.direction("name")).toBe("ascending");
    expect(sorting.direction("points")).toBe(undefined);
  });
});
