import { checkRulebook, Rule, Rulebook } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import page from "../../../../docs/rulebooks.md?raw";
import { kindLabels } from "../index.ts";

type Example = Record<string, unknown>;

const strict = { onExcessProperty: "error" } as const;
const examples = Array.from(page.matchAll(/^```json\n(.*?)^```$/gms), ([, text = ""]) => text);
const parts = examples.map((text): Example => JSON.parse(text));
const [head = {}, ...rest] = parts;
const rules = rest.filter((part) => "kind" in part);
const sections = rest.filter((part) => !("kind" in part));

/** All examples of the page in one document. */
const whole = Schema.decodeUnknownSync(Rulebook)(
  { ...Object.assign({}, head, ...sections), rules },
  strict,
);

describe("the page about rulebooks", () => {
  it.each(sections.map((part) => [Object.keys(part).join(", "), part]))(
    "shows %s as a document takes them",
    (_name, part) => {
      expect(() => Schema.decodeUnknownSync(Rulebook)({ ...head, ...part }, strict)).not.toThrow();
    },
  );

  it.each(rules.map((rule) => [String(rule.code), rule]))("shows the rule %s", (_name, rule) => {
    expect(() => Schema.decodeUnknownSync(Rule)(rule, strict)).not.toThrow();
  });

  it("contradicts itself nowhere", () => {
    expect(checkRulebook(whole).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("shows every kind of rule and every section", () => {
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(Object.keys(kindLabels)));
    const shown = new Set(Object.keys(whole));
    const unshown = Object.keys(Rulebook.fields).filter((field) => !shown.has(field));
    expect(unshown).toEqual(["assumed"]);
  });

  it("has each of the shapes that villages need, in their order", () => {
    const numbers = Array.from(page.matchAll(/^### (\d+)\. /gm), ([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 23 }, (_, at) => at + 1));
  });
});
