import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Result } from "effect";
import { afterAll, expect, it } from "vitest";
import { findVault, makeVault } from "./vault-key.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-vault-"));
afterAll(() => rmSync(folder, { recursive: true }));
const data = join(folder, "data");
mkdirSync(data);

it("is made once, for its owner's eyes only, and found again", () => {
  const file = join(folder, "config", "huzhu", "vault.key");
  expect(Result.getOrThrow(findVault(file, data))).toBeNull();
  const made = Result.getOrThrow(makeVault(file));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(Result.getOrThrow(findVault(file, data))?.id).toBe(made.id);
  const again = Result.getOrThrow(Result.flip(makeVault(file)));
  expect(again).toContain("cannot be written");
  expect(Result.getOrThrow(findVault(file, data))?.id).toBe(made.id);
});

it("is not made anew where a file stands that cannot be read as one", () => {
  const file = join(folder, "broken.key");
  writeFileSync(file, "no key");
  const refusal = Result.getOrThrow(Result.flip(findVault(file, data)));
  expect(refusal).toContain("restore it from its own backup");
  expect(readFileSync(file, "utf8")).toBe("no key");
});

const link = join(folder, "link");
symlinkSync(data, link);

it.each([
  { name: "in the data folder", file: join(data, "vault.key") },
  { name: "deep in it", file: join(data, "keys", "of", "vault.key") },
  { name: "behind a link to it", file: join(link, "vault.key") },
  { name: "by a way around", file: join(data, "..", "data", "vault.key") },
])("is refused $name", ({ file }) => {
  expect(Result.getOrThrow(Result.flip(findVault(file, data)))).toContain("--key");
});

it("may lie beside the data folder, whatever its name begins with", () => {
  expect(Result.isSuccess(findVault(join(folder, "data.key"), data))).toBe(true);
});
