import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import { loadSealKey } from "./seal-key.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-key-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "seal-key.pem");

it("is made at the first start, for its owner's eyes only, and found again", () => {
  const first = Result.getOrThrow(loadSealKey(folder));
  expect(first.made).toBe(true);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const again = Result.getOrThrow(loadSealKey(folder));
  expect([again.made, again.key.name]).toEqual([false, first.key.name]);
  expect(first.key.name).toMatch(/^[0-9a-f]{64}$/);
});

it("is not made anew where a file stands that cannot be read as one", () => {
  writeFileSync(file, "no key");
  const refusal = Result.getOrThrow(Result.flip(loadSealKey(folder)));
  expect(refusal).toContain("restore it from the last backup");
  expect(readFileSync(file, "utf8")).toBe("no key");
});

it("says that the data folder cannot be used", () => {
  const refusal = Result.getOrThrow(Result.flip(loadSealKey(join(folder, "missing"))));
  expect(refusal).toContain("check the data folder");
});
