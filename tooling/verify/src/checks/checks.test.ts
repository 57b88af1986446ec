import { describe, expect, it } from "vitest";
import { imagine } from "../house.ts";
import { citeFiles } from "./cite-files.ts";
import { importEffect } from "./import-effect.ts";
import { checks } from "./index.ts";
import { nameFiles } from "./name-files.ts";
import { nameTests } from "./name-tests.ts";
import { pinVersions } from "./pin-versions.ts";
import { readEnvironment } from "./read-environment.ts";
import { stayPure } from "./stay-pure.ts";

const domain = "packages/domain/src/points/balance.ts";

const bad = [
  ["a clock from effect", importEffect, domain, `import { Clock, Schema } from "effect";`],
  ["all of effect", importEffect, domain, `import * as Effect from "effect";`],
  ["a module of effect", importEffect, domain, `import { run } from "effect/Effect";`],
  ["a type of effect's runtime", importEffect, domain, `import type { Effect } from "effect";`],
  ["an import over lines", importEffect, domain, `import {\n  Schema,\n  Layer,\n} from "effect";`],
  ["the clock", stayPure, domain, "const now = Date.now();"],
  ["today", stayPure, "packages/db/src/journal.ts", "const now = new Date();"],
  ["chance", stayPure, "packages/contract/src/attempt.ts", "Math.random()"],
  ["a new id", stayPure, domain, `import { randomUUID } from "node:crypto";`],
  ["an address in a text before it", stayPure, domain, `at("http://a") + Date.now()`],
  ["the environment", readEnvironment, "apps/api/src/serve.ts", "process.env.PORT"],
  ["the environment in a view", readEnvironment, "apps/kiosk/src/App.svelte", "{process.env.A}"],
  ["a folder of utils", nameFiles, "apps/api/src/utils/money.ts", ""],
  ["a file of types", nameFiles, "packages/ui/src/types.ts", ""],
  ["a hidden browser", nameTests, "packages/ui/src/a.test.ts", `from "@huzhu/browser"`],
  ["a version", pinVersions, "apps/api/package.json", `"dependencies": { "hono": "^4" }`],
  ["a loose neighbour", pinVersions, "package.json", `"devDependencies": { "a": "workspace:^" }`],
  ["a dead link", citeFiles, "docs/points.md", "see [claims](claims.md#how)"],
  ["a dead path", citeFiles, "README.md", "see `packages/domain/src/gone.ts`"],
  ["a dead pattern", citeFiles, "README.md", "see `docs/decisions/*.md`"],
] as const;

describe("a check complains of", () => {
  it.each(bad)("%s", (_, check, path, text) => {
    expect(check.find(imagine({ [path]: `\n${text}` }))).toMatchObject([{ path }]);
  });

  it.each(checks.map((check) => [check.name, check] as const))(
    "something, in the table above, where it says: %s",
    (_, check) => {
      expect(bad.map(([, tried]) => tried)).toContain(check);
    },
  );
});

const good = [
  ["pure modules", domain, `import { Result, type Schema as S } from "effect";`],
  ["a moment that arrived", domain, "new Date(at).toISOString()"],
  ["a comment", domain, "// never Date.now() here\n/* nor Math.random */"],
  ["a test that needs a clock", "packages/db/src/journal.test.ts", "Date.now()"],
  ["what a test stands on", "packages/db/src/testing/engine.ts", "randomUUID()"],
  ["the environment where it is read", "apps/api/src/env.ts", "process.env.PORT"],
  ["a word within a name", "apps/api/src/shared-commit.ts", ""],
  ["a browser test", "packages/ui/src/a.browser.test.ts", `from "@huzhu/browser"`],
  ["the catalog", "package.json", `"dependencies": { "a": "catalog:", "b": "workspace:*" }`],
  ["a living link", "docs/points.md", "[here](points.md#lots) [up](../docs/) [there](https://a.b)"],
  ["a living path", "docs/a.md", "`docs/*.md` and `docs/`"],
  ["a path with a blank", "docs/0001-a.md", "`docs/NNNN-*.md`, `docs/<title>.md`"],
] as const;

describe("no check complains of", () => {
  it.each(good)("%s", (_, path, text) => {
    expect(checks.flatMap((check) => check.find(imagine({ [path]: text })))).toEqual([]);
  });
});
