import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

/** As much JavaScript may stand between an elder and the first screen, in bytes after gzip. */
const FIRST = 60_000;

const dist = inject("dist");
const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const scripts = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));

/** What the page names, and what that brings along before it runs. */
const broughtBy = (source: string): readonly string[] => {
  const named = scripts.filter((name) =>
    new RegExp(`(?:src=|href=|from ?)["'][^"']*${name}`).test(source),
  );
  return [...named, ...named.flatMap((name) => broughtBy(read(`assets/${name}`)))];
};

describe("the JavaScript of the kiosk", () => {
  it("is under 60 KB until the first screen can be touched", () => {
    const first = new Set(broughtBy(read("index.html")));
    expect(first.size).toBeGreaterThan(0);
    const sizes = [...first].map((name) => gzipSync(read(`assets/${name}`)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST);
  });

  it("is kept whole by the worker, so that no screen is missing without a server", () => {
    const worker = read("service-worker.js");
    expect(scripts.filter((name) => !worker.includes(name))).toEqual([]);
  });
});
