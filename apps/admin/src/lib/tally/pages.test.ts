import type { HouseholdRow } from "@huzhu/contract";
import { HouseholdId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { describe, expect, it } from "vitest";
import { MEASURES, type Paper, tallyPages } from "./pages.ts";

const home = (number: string, head = "张三", hamlet = "上寨"): HouseholdRow => ({
  id: HouseholdId.make(`home-${hamlet === "上寨" ? 1 : 2}-${number}`),
  number,
  hamlet,
  head,
  members: 3,
  elders: 1,
  balance: Points.make(0),
});
const homes = (count: number) => Array.from({ length: count }, (_, at) => home(String(at + 1)));

describe("the pages of a tally sheet", () => {
  it.each<{ paper: Paper }>([{ paper: "A4" }, { paper: "A3" }])(
    "hold every household once, and the numbers stand once on the last of them: $paper",
    ({ paper }) => {
      const { rows, strip } = MEASURES[paper];
      for (let count = 1; count <= 3 * rows; count += 1) {
        const pages = tallyPages(homes(count), "number", paper);
        expect(pages.flatMap((page) => page.rows)).toHaveLength(count);
        expect(pages.map(({ page }) => page)).toEqual(pages.map((_, at) => at + 1));
        expect(pages.every((page) => page.pages === pages.length)).toBe(true);
        expect(pages.map((page) => page.strip).lastIndexOf(true)).toBe(pages.length - 1);
        expect(pages.filter((page) => page.strip)).toHaveLength(1);
        const used = pages.map((page) => page.rows.length + (page.strip ? strip : 0));
        expect(Math.max(...used)).toBeLessThanOrEqual(rows);
      }
    },
  );

  it("stand in the order of the numbers as people count, or of the names", () => {
    const some = [home("10", "赵六"), home("2", "张三"), home("1", "李四")];
    const numbers = (order: "number" | "name") =>
      tallyPages(some, order, "A4").flatMap(({ rows }) => rows.map(({ number }) => number));
    expect(numbers("number")).toEqual(["1", "2", "10"]);
    expect(numbers("name")).toEqual(["1", "2", "10"]);
  });

  it("begin anew with each hamlet", () => {
    const pages = tallyPages([home("1"), home("1", "王五", "河边组")], "number", "A4");
    expect(pages.map(({ hamlet, page, pages: all }) => [hamlet, page, all])).toEqual([
      ["河边组", 1, 1],
      ["上寨", 1, 1],
    ]);
  });

  it("are none where nobody lives", () => {
    expect(tallyPages([], "number", "A4")).toEqual([]);
  });
});
