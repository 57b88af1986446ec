import { kindLabels } from "@huzhu/contract";
import type { RuleKind } from "@huzhu/domain/rulebook";
import { COMMON_FIELDS, PERIOD } from "./common-fields.ts";
import { labelled } from "./labelled.ts";
import {
  type Control,
  called,
  type Field,
  list,
  needed,
  optional,
  said,
  type Tree,
} from "./shape.ts";

const AMOUNT: Control = { as: "amount" };

const GRADES = list(
  [said("", needed("grade", { as: "text" })), said("", needed("points", AMOUNT))],
  "加一级",
  { grade: "", points: "" },
);

const CLASSES = list(
  [said("", called("身份", needed("is", { as: "value" }))), said("", needed("points", AMOUNT))],
  "加一种",
  { is: "", points: "" },
);

const OF_KIND: Readonly<Record<RuleKind, ReadonlyArray<Field>>> = {
  fixed: [needed("points", AMOUNT)],
  range: [needed("least", AMOUNT), needed("most", AMOUNT)],
  perQuantity: [
    needed("every", { as: "number" }),
    needed("points", AMOUNT),
    optional("decimals", {
      as: "choice",
      options: [
        [0, "整数"],
        [1, "1位小数（如1.5）"],
        [2, "2位小数"],
        [3, "3位小数"],
      ],
    }),
    optional("remainder", {
      as: "choice",
      options: [
        ["drop", "不算"],
        ["carry", "留到下次一起算"],
        ["share", "按比例算"],
      ],
    }),
  ],
  graded: [
    needed("grades", GRADES),
    optional("parts", { as: "words" }, "用顿号隔开；不分项就空着"),
    optional("judges", { as: "number", unit: "人" }),
  ],
  byClass: [called("看什么身份", needed("by", { as: "fact" })), needed("classes", CLASSES)],
  fullMark: [needed("full", AMOUNT)],
  bucket: [called("基础分几分", needed("full", AMOUNT)), PERIOD],
  deduction: [
    needed("points", AMOUNT),
    optional("most", AMOUNT, "酌情扣才填"),
    optional("from", { as: "rule", kind: "bucket" }, "不填就从账上扣"),
  ],
  absence: [needed("points", AMOUNT), PERIOD, needed("unless", { as: "rules" })],
  veto: [
    PERIOD,
    optional("periods", { as: "number", unit: "期" }, "不填就管这一期"),
    optional("of", { as: "rules" }, "不选就是全部"),
    optional("keeps", { as: "tick" }),
  ],
};

const KINDS = Object.entries(kindLabels).map(([kind, { zh }]) => [kind, zh] as const);

const HEAD: ReadonlyArray<Field> = [
  needed("title", { as: "text" }),
  optional("category", { as: "category" }),
  needed("kind", { as: "choice", options: KINDS }),
  needed("unit", { as: "text" }, "次、小时、斤"),
  needed("code", { as: "code" }),
];

const isKind = (kind: unknown): kind is RuleKind => typeof kind === "string" && kind in OF_KIND;

const kindOf = ({ kind }: Tree): RuleKind => (isKind(kind) ? kind : "fixed");

/** What a rule's form always shows, what its kind asks, and what is folded away. */
export const ruleForm = (rule: Tree) => {
  const kind = kindOf(rule);
  const within = [kind, "rules"];
  return {
    head: labelled(HEAD, within),
    kind: labelled(OF_KIND[kind], within),
    more: labelled(COMMON_FIELDS, within),
  };
};

/** All fields of a rule. */
export const ruleFields = (rule: Tree): ReadonlyArray<Field> =>
  Object.values(ruleForm(rule)).flat();

export const BLANK_RULE: Tree = { kind: "fixed", title: "", unit: "次", points: "", caps: [] };

const isUsed = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Which of the seldom used fields a rule uses, in words. */
export const moreIn = (rule: Tree): string =>
  ruleForm(rule)
    .more.filter(({ key }) => isUsed(rule[key]))
    .map(({ label }) => label)
    .join("、");

export const kindWord = ({ kind }: Tree): string => (isKind(kind) ? kindLabels[kind].zh : "");
