import type { Scale } from "@huzhu/domain/points";
import type { Rule, Rulebook } from "@huzhu/domain/rulebook";
import { capsWords, worthWords } from "./words.ts";

/** One thing about a rule that reads differently in the new version. */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangedRule {
  readonly rule: Rule;
  readonly changes: ReadonlyArray<Change>;
}

/** What adopting a draft would change, rule by rule; rules are the same by their code. */
export interface Differences {
  readonly added: ReadonlyArray<Rule>;
  readonly removed: ReadonlyArray<Rule>;
  readonly changed: ReadonlyArray<ChangedRule>;
  readonly same: number;
}

const NONE = "没有";

const readings = (rule: Rule, scale: Scale): ReadonlyArray<readonly [string, string]> => [
  ["内容", rule.title],
  ["分值", worthWords(rule, scale)],
  ["封顶", capsWords(rule.caps, scale) || NONE],
  ["类别", rule.category ?? NONE],
  ["备注", rule.note ?? NONE],
];

const changesOf = (before: Rule, after: Rule, scale: Scale): ReadonlyArray<Change> => {
  const earlier = new Map(readings(before, scale));
  return readings(after, scale)
    .map(([what, now]) => ({ what, before: earlier.get(what) ?? NONE, after: now }))
    .filter((change) => change.before !== change.after);
};

export const differencesOf = (current: Rulebook | null, draft: Rulebook): Differences => {
  const before = new Map((current?.rules ?? []).map((rule) => [rule.code, rule]));
  const codes = new Set(draft.rules.map(({ code }) => code));
  const kept = draft.rules.flatMap((rule) => {
    const earlier = before.get(rule.code);
    return earlier ? [{ rule, changes: changesOf(earlier, rule, draft.scale) }] : [];
  });
  const changed = kept.filter(({ changes }) => changes.length > 0);
  return {
    added: draft.rules.filter(({ code }) => !before.has(code)),
    removed: [...before.values()].filter(({ code }) => !codes.has(code)),
    changed,
    same: kept.length - changed.length,
  };
};
