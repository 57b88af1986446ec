import { amountFaults } from "./check-amounts.ts";
import {
  DecimalsUnused,
  type Fault,
  type FaultPath,
  NoSuchBucket,
  NoSuchRule,
  ShareOfSeveral,
  TooManyMarks,
} from "./check-fault.ts";
import { reversed, reversedIn } from "./check-limits.ts";
import { duplicateCodes, listedTwice } from "./check-twice.ts";
import type { RuleCode } from "./ids.ts";
import type { Graded, Rule } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";

/** Fifty judges of a sheet of forty parts: more is a slip of the pen. */
const MOST_MARKS = 2000;

type Faults = ReadonlyArray<Fault>;
type Kinds = ReadonlyMap<RuleCode, Rule["kind"]>;

const noSuchRules = (named: ReadonlyArray<RuleCode>, path: FaultPath, kinds: Kinds): Faults =>
  named.flatMap((code, at) =>
    kinds.has(code) ? [] : [NoSuchRule.make({ path: [...path, at], code })],
  );

const gradedFaults = ({ grades, parts = [], judges = 1 }: Graded, path: FaultPath): Faults => {
  const many = Math.max(1, parts.length);
  return [
    ...listedTwice(
      grades.map(({ grade }) => grade),
      { path: [...path, "grades"], field: "grade" },
    ),
    ...listedTwice(parts, { path: [...path, "parts"] }),
    ...(many * judges > MOST_MARKS
      ? [TooManyMarks.make({ path: [...path, "parts"], parts: many, judges, most: MOST_MARKS })]
      : []),
  ];
};

const kindFaults = (rule: Rule, path: FaultPath, kinds: Kinds): Faults => {
  switch (rule.kind) {
    case "range":
      return reversed(rule, [...path, "most"]);
    case "deduction":
      return [
        ...reversed({ least: rule.points, most: rule.most }, [...path, "most"]),
        ...(rule.from !== undefined && kinds.get(rule.from) !== "bucket"
          ? [NoSuchBucket.make({ path: [...path, "from"], code: rule.from })]
          : []),
      ];
    case "perQuantity":
      return rule.remainder === "share" && rule.every > 1
        ? [ShareOfSeveral.make({ path: [...path, "remainder"], every: rule.every })]
        : [];
    case "graded":
      return gradedFaults(rule, path);
    case "byClass":
      return listedTwice(
        rule.classes.map(({ is }) => is),
        { path: [...path, "classes"], field: "is" },
      );
    case "absence":
      return noSuchRules(rule.unless, [...path, "unless"], kinds);
    case "veto":
      return noSuchRules(rule.of ?? [], [...path, "of"], kinds);
    default:
      return [];
  }
};

const lineFaults = (rule: Rule, path: FaultPath): Faults => [
  // A document that was read leniently may carry what its kind does not have.
  ...(rule.kind !== "perQuantity" && Object.hasOwn(rule, "decimals")
    ? [DecimalsUnused.make({ path: [...path, "decimals"] })]
    : []),
  ...(rule.when ? reversedIn(rule.when, [...path, "when"]) : []),
  ...(rule.multipliers ?? []).flatMap(({ factors }, at) =>
    listedTwice(
      factors.map(({ is }) => is),
      { path: [...path, "multipliers", at, "factors"], field: "is" },
    ),
  ),
  ...amountFaults(rule, path),
];

/** What is wrong with the lines of a rulebook, in their order. */
export const ruleFaults = ({ rules }: Rulebook): Faults => {
  const kinds: Kinds = new Map(rules.map(({ code, kind }) => [code, kind]));
  return [
    ...duplicateCodes(rules, ["rules"]),
    ...rules.flatMap((rule, at) => {
      const path = ["rules", at];
      return [...kindFaults(rule, path, kinds), ...lineFaults(rule, path)];
    }),
  ];
};
