import { describe, expect, it } from "vitest";
import type { NoticeLine } from "./notice-lines.ts";
import { erratumHeight, linesOf, noticePages, rowHeight } from "./notice-pages.ts";
import { PAPERS, type Paper } from "./papers.ts";

const line = (nth: number, hamlet: string, what = "打扫河道，2小时"): NoticeLine => ({
  ...{ id: `claim-${nth}`, hamlet, number: "001", name: "张**", what },
  ...{ day: "3月5日", points: "+6", until: "3月8日" },
});

const lines = (many: number, hamlet = "上寨", what?: string) =>
  Array.from({ length: many }, (_, nth) => line(nth, hamlet, what));

const LONG = "帮独居的老人打扫房前屋后、清洗被褥和晾晒粮食，2小时（有异议，先停着）";

describe("how high a row is", () => {
  it.each([
    { text: "打扫河道", room: 15, lines: 1 },
    { text: "一二三四五六七八九十一二三四五", room: 15, lines: 2 },
    { text: "1234567890123456789012", room: 15, lines: 1 },
    { text: LONG, room: 15, lines: 3 },
    { text: "", room: 15, lines: 1 },
  ])("$text in $room: $lines", ({ text, room, lines: many }) => {
    expect(linesOf(text, room)).toBe(many);
  });
});

describe.each<Paper>(["A4", "A3"])("the pages of a notice on %s", (paper) => {
  const measures = PAPERS[paper];

  /** What a page takes of its height, as the sheet draws it. */
  const heights = (pages: ReturnType<typeof noticePages>) =>
    pages.map(({ page, sections, errata, sealed }) => {
      const head = page === 1 ? measures.first : measures.later;
      const titles = sections.length > 0 ? measures.titles : 0;
      const rows = sections.flatMap((section) =>
        section.lines.map((one) => rowHeight(one, measures)),
      );
      const texts = errata.map((text) => erratumHeight(text, measures));
      const names = measures.hamlet * (sections.length + (errata.length > 0 ? 1 : 0));
      const all = [head, titles, names, measures.foot, sealed ? measures.seal : 0];
      return [...all, ...rows, ...texts].reduce((sum, one) => sum + one, 0);
    });

  it.each([
    { name: "nothing", given: [] },
    { name: "a few", given: lines(3) },
    { name: "many", given: lines(100) },
    {
      name: "many long ones of three hamlets",
      given: ["上寨", "下寨", "河边组"].flatMap((hamlet) => lines(40, hamlet, LONG)),
    },
  ])("hold $name, each line once and in its order", ({ given }) => {
    const errata = ["上寨 001号 张**：3月5日打扫河道，9分；更正为6分。"];
    const pages = noticePages(given, errata, paper);
    const there = pages.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
    expect(there).toEqual(given);
    expect(pages.flatMap((page) => page.errata)).toEqual(errata);
    for (const height of heights(pages)) expect(height).toBeLessThanOrEqual(measures.high);
    expect(pages.map(({ page, pages: of }) => [page, of])).toEqual(
      pages.map((_, at) => [at + 1, pages.length]),
    );
    expect(pages.map(({ sealed }) => sealed)).toEqual(
      pages.map((_, at) => at === pages.length - 1),
    );
  });

  it("name a hamlet again where it goes on", () => {
    const [, second] = noticePages(lines(100), [], paper);
    expect(second?.sections[0]).toMatchObject({ hamlet: "上寨", continued: true });
  });
});
