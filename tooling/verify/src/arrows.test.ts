import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Small houses, each with one import that must not be, drawn by the arrows of the real one. */
const root = join(import.meta.dirname, "../../..");

const bad = [
  ["arrows-of-packages-domain", "packages/domain/src/a.ts", "../../contract/src/there.ts"],
  ["arrows-of-packages-contract", "packages/contract/src/a.ts", "../../db/src/there.ts"],
  ["arrows-of-packages-ui", "packages/ui/src/a.ts", "../../domain/src/there.ts"],
  ["arrows-of-apps-kiosk", "apps/kiosk/src/A.svelte", "../../../packages/db/src/there.ts"],
  ["arrows-of-apps-admin", "apps/admin/src/a.ts", "../../api/src/there.ts"],
  ["arrows-of-packages-db", "packages/db/src/tool.ts", "../../../tooling/verify/src/there.ts"],
  ["domain-is-pure", "packages/domain/src/b.ts", "node:fs"],
  ["domain-is-pure", "packages/domain/src/c.ts", "drizzle-orm"],
  ["drizzle-orm-only-there", "apps/api/src/b.ts", "drizzle-orm"],
  ["hono-only-there", "packages/db/src/b.ts", "hono"],
  ["no-testing-in-use", "apps/api/src/d.ts", "./testing/there.ts"],
  ["no-circle", "packages/client/src/a.ts", "./a.ts"],
  ["no-dead-import", "packages/client/src/b.ts", "./gone.ts"],
] as const;

const good = [
  ["packages/contract/src/b.ts", "../../domain/src/there.ts"],
  ["packages/domain/src/a.test.ts", "../../db/src/there.ts"],
  ["apps/admin/src/testing/a.ts", "../../../../tooling/browser/src/there.ts"],
  ["packages/db/src/c.ts", "drizzle-orm"],
  ["apps/api/src/c.ts", "hono"],
] as const;

let folder: string;
let found: readonly { readonly from: string; readonly rule: { readonly name: string } }[];

const put = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

const importing = (path: string, target: string): string =>
  path.endsWith(".svelte")
    ? `<script lang="ts">import "${target}";</script>`
    : `import type { X } from "${target}"; import "${target}";`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "huzhu-arrows-"));
  await copyFile(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
  for (const [path, target] of [...bad.map(([, ...rest]) => rest), ...good]) {
    await put(path, importing(path, target));
    if (target.endsWith("there.ts")) await put(join(dirname(path), target), "export type X = 1;");
  }
  for (const library of ["drizzle-orm", "hono"]) {
    await put(`node_modules/${library}/package.json`, `{ "name": "${library}" }`);
    await put(`node_modules/${library}/index.js`, "");
  }
  const args = ["packages", "apps", "--output-type", "json", "--config"];
  const { stdout } = spawnSync("depcruise", [...args, join(root, ".dependency-cruiser.mjs")], {
    cwd: folder,
    encoding: "utf8",
  });
  found = JSON.parse(stdout).summary.violations;
});
afterAll(() => rm(folder, { recursive: true }));

describe("the arrows", () => {
  it.each(bad)("%s: not from %s to %s", (rule, path) => {
    const rules = found.filter(({ from }) => from === path).map((violation) => violation.rule.name);
    expect(rules).toContain(rule);
  });

  it.each(good)("let %s import %s", (path) => {
    expect(found.filter(({ from }) => from === path)).toEqual([]);
  });
});
