import { labelled } from "./labelled.ts";
import { called, type Field, isTree, needed, optional, type Tree } from "./shape.ts";

export type ConditionMode = "is" | "between" | "all" | "any" | "not";

export const CONDITION_MODES: ReadonlyArray<readonly [ConditionMode, string]> = [
  ["is", "是这几种之一"],
  ["between", "在两个数之间"],
  ["all", "下面几条都要符合"],
  ["any", "下面几条符合一条"],
  ["not", "不能是下面这条"],
];

const FACT = needed("fact", { as: "fact" });

export const CONDITION_FIELDS: Readonly<Record<"is" | "between", ReadonlyArray<Field>>> = {
  is: labelled([FACT, called("是（用顿号隔开）", needed("is", { as: "values" }))], []),
  between: labelled(
    [
      FACT,
      called("最少", optional("least", { as: "number" })),
      called("最多", optional("most", { as: "number" })),
    ],
    [],
  ),
};

export const modeOf = (condition: Tree): ConditionMode =>
  (["all", "any", "not", "is"] as const).find((mode) => mode in condition) ?? "between";

export const BLANK_CONDITION: Tree = { fact: "age", least: 60 };

/** The condition in another way, with as much of it as fits. */
export const inMode = (condition: Tree, mode: ConditionMode): Tree => {
  const fact = condition.fact ?? "age";
  if (mode === "is") return { fact, is: [] };
  if (mode === "between") return { fact };
  if (mode === "not") return { not: condition };
  const parts = condition.all ?? condition.any ?? [condition];
  return { [mode]: parts };
};

export const partsOf = (condition: Tree): ReadonlyArray<Tree> => {
  const parts = condition.all ?? condition.any;
  return Array.isArray(parts) ? parts.filter(isTree) : [];
};
