import { Schema } from "effect";
import { DOCUMENTS } from "../../../fixtures/rulebooks.ts";
import { formatPoints, type Points } from "../../points/index.ts";
import { type Rule, Rulebook } from "../index.ts";

/** The names of all documents, without the demo village's own. */
export const names = (): ReadonlyArray<string> =>
  Object.keys(DOCUMENTS).filter((name) => !name.startsWith("qingshui"));

/** A document of the fixtures; what the format does not know is a mistake. */
export const documentOf = (name: string): Rulebook =>
  Schema.decodeUnknownSync(Rulebook)(DOCUMENTS[name], { onExcessProperty: "error" });

const amountOf = (rule: Rule, amount: (points: Points) => string): string => {
  switch (rule.kind) {
    case "fixed":
    case "absence":
      return amount(rule.points);
    case "deduction":
      return `-${amount(rule.points)}${rule.most === undefined ? "" : `..${amount(rule.most)}`}`;
    case "perQuantity":
      return `${amount(rule.points)}${rule.every > 1 ? `/${rule.every}` : ""}`;
    case "range":
      return `${amount(rule.least)}..${amount(rule.most)}`;
    case "graded":
      return rule.grades.map(({ grade, points }) => `${grade}${amount(points)}`).join("");
    case "byClass":
      return rule.classes.map(({ is, points }) => `${is}${amount(points)}`).join("");
    case "fullMark":
    case "bucket":
      return `满${amount(rule.full)}`;
    case "veto":
      return "否决";
  }
};

/** `title: what a unit of it gives or takes`, as the village's paper says it. */
export const lines = ({ rules, scale }: Rulebook): ReadonlyArray<string> =>
  rules.map((rule) => {
    const amount = amountOf(rule, (points) => formatPoints(points, scale));
    return `${rule.title} ${amount}/${rule.unit}`;
  });

/** The rules whose amounts stand in the source: nothing of them was filled in here. */
export const published = (rulebook: Rulebook): ReadonlyArray<string> =>
  lines({ ...rulebook, rules: rulebook.rules.filter(({ assumed }) => assumed === undefined) });
