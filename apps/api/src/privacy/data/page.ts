import type { Section } from "./section.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (value: string | number | null): string =>
  String(value ?? "").replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const cells = (tag: "th" | "td", row: ReadonlyArray<string | number | null>): string =>
  `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;

const tableOf = ({ title, headings, rows }: Section): string =>
  `<h2>${escaped(title)}</h2>${
    rows.length === 0
      ? "<p>没有</p>"
      : `<table><thead>${cells("th", headings)}</thead><tbody>${rows
          .map((row) => cells("td", row))
          .join("")}</tbody></table>`
  }`;

const STYLE = `body{font:16px/1.5 "Noto Sans SC","Microsoft YaHei",sans-serif;max-width:210mm;margin:0 auto;padding:10mm}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #666;padding:2px 6px;text-align:left;vertical-align:top}
h1{font-size:24px}h2{font-size:18px;break-after:avoid}tr{break-inside:avoid}`;

/** All that is kept of somebody as a page of paper, without anything that a browser would run. */
export const pageOf = (title: string, sections: ReadonlyArray<Section>): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
  `<style>${STYLE}</style></head><body><h1>${escaped(title)}</h1>` +
  `${sections.map(tableOf).join("")}</body></html>`;
