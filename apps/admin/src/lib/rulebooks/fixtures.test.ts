import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkRulebook, Rulebook } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { RulebookDraft } from "./draft.svelte.ts";
import { conditionsOf } from "./rule-reading.ts";
import { sectionsOf } from "./section-reading.ts";

// Every published rulebook goes through the editor's forms and comes out as it was.
const FOLDER = join(import.meta.dirname, "../../../../../packages/domain/fixtures/rulebooks");
const TODAY = CalendarDate.make("2026-01-01");
const FILES = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, json: readFileSync(join(FOLDER, name), "utf8") }))
  .filter(({ json }) => json.includes("huzhu-rulebook-"));

describe.each(FILES)("the rulebook $name in the editor", ({ json }) => {
  const rulebook = Schema.decodeUnknownSync(Rulebook)(JSON.parse(json));
  const draft = new RulebookDraft({
    current: null,
    next: rulebook.version,
    scale: rulebook.scale,
    today: TODAY,
  });
  draft.startFromFile(json);

  it("is the same document", () => {
    expect(draft.whole).toEqual({
      ...rulebook,
      format: "huzhu-rulebook-2",
      effectiveFrom: TODAY,
    });
  });

  it("has the faults that it has, each at a field", () => {
    const faults = checkRulebook({ ...rulebook, effectiveFrom: TODAY });
    expect(draft.problems).toHaveLength(faults.length);
    for (const { sentence, key } of draft.problems) {
      expect(sentence).not.toMatch(/undefined|NaN/);
      expect(key).not.toBe("");
    }
  });

  it("reads in words from end to end", () => {
    const said = [
      ...rulebook.rules.flatMap((rule) => conditionsOf(rule, rulebook.scale)),
      ...sectionsOf(rulebook).flatMap(({ title, lines }) => [title, ...lines]),
    ];
    expect(said.join("\n")).not.toMatch(/undefined|\[object|NaN/);
  });
});
