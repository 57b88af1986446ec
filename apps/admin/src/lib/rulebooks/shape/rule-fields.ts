import type { Rule } from "@huzhu/domain/rulebook";
import { COMMON_FIELDS, PERIOD } from "./common-fields.ts";
import { type Control, type Field, list, needed, optional, said, type Tree } from "./shape.ts";

type Kind = Rule["kind"];

/** The kinds, each with the village's own word. */
export const KINDS: Readonly<Record<Kind, string>> = {
  fixed: "固定分",
  range: "酌情给分",
  perQuantity: "按数量",
  graded: "评等级",
  byClass: "按身份",
  fullMark: "打分表",
  bucket: "只扣不加的基础分",
  deduction: "扣分",
  absence: "没有发生就给分",
  veto: "一票否决",
};

const AMOUNT: Control = { as: "amount" };

const GRADES = list(
  [said("", needed("grade", "等级", { as: "text" })), said("", needed("points", "得几分", AMOUNT))],
  "加一级",
  { grade: "", points: "" },
);

const CLASSES = list(
  [said("", needed("is", "身份", { as: "value" })), said("", needed("points", "得几分", AMOUNT))],
  "加一种",
  { is: "", points: "" },
);

const OF_KIND: Readonly<Record<Kind, ReadonlyArray<Field>>> = {
  fixed: [needed("points", "每次加几分", AMOUNT)],
  range: [needed("least", "最少几分", AMOUNT), needed("most", "最多几分", AMOUNT)],
  perQuantity: [
    needed("every", "每满多少", { as: "number" }),
    needed("points", "加几分", AMOUNT),
    optional("decimals", "数量记到", {
      as: "choice",
      options: [
        [0, "整数"],
        [1, "1位小数（如1.5）"],
        [2, "2位小数"],
        [3, "3位小数"],
      ],
    }),
    optional("remainder", "不满的零头", {
      as: "choice",
      options: [
        ["drop", "不算"],
        ["carry", "留到下次一起算"],
        ["share", "按比例算"],
      ],
    }),
  ],
  graded: [
    needed("grades", "等级", GRADES),
    optional("parts", "分几项评", { as: "words" }, "用顿号隔开；不分项就空着"),
    optional("judges", "几个人评", { as: "number", unit: "人" }),
  ],
  byClass: [needed("by", "看什么身份", { as: "fact" }), needed("classes", "各得几分", CLASSES)],
  fullMark: [needed("full", "满分几分", AMOUNT)],
  bucket: [needed("full", "基础分几分", AMOUNT), PERIOD],
  deduction: [
    needed("points", "扣几分", AMOUNT),
    optional("most", "最多扣几分", AMOUNT, "酌情扣才填"),
    optional("from", "从哪个基础分里扣", { as: "rule", kind: "bucket" }, "不填就从账上扣"),
  ],
  absence: [
    needed("points", "给几分", AMOUNT),
    PERIOD,
    needed("unless", "有过哪些就不给", { as: "rules" }),
  ],
  veto: [
    PERIOD,
    optional("periods", "连管几期", { as: "number", unit: "期" }, "不填就管这一期"),
    optional("of", "哪些分不算", { as: "rules" }, "不选就是全部"),
    optional("keeps", "已经得的还留着", { as: "tick" }),
  ],
};

const HEAD: ReadonlyArray<Field> = [
  needed("title", "做什么", { as: "text" }),
  optional("category", "类别", { as: "category" }),
  needed("kind", "怎么算分", { as: "choice", options: Object.entries(KINDS) }),
  needed("unit", "单位", { as: "text" }, "次、小时、斤"),
  needed("code", "编号", { as: "code" }),
];

const isKind = (kind: unknown): kind is Kind => typeof kind === "string" && kind in OF_KIND;

const kindOf = ({ kind }: Tree): Kind => (isKind(kind) ? kind : "fixed");

/** What a rule's form always shows, what its kind asks, and what is folded away. */
export const ruleForm = (rule: Tree) => ({
  head: HEAD,
  kind: OF_KIND[kindOf(rule)],
  more: COMMON_FIELDS,
});

/** All fields of a rule. */
export const ruleFields = (rule: Tree): ReadonlyArray<Field> =>
  Object.values(ruleForm(rule)).flat();

export const BLANK_RULE: Tree = { kind: "fixed", title: "", unit: "次", points: "", caps: [] };

const isUsed = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Which of the seldom used fields a rule uses, in words. */
export const moreIn = (rule: Tree): string =>
  COMMON_FIELDS.filter(({ key }) => isUsed(rule[key]))
    .map(({ label }) => label)
    .join("、");

export const kindWord = ({ kind }: Tree): string => (isKind(kind) ? KINDS[kind] : "");
