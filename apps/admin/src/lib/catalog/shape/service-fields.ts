import { catalogLabel, frequencyLabels, RISK_CLASS_WORDS } from "@huzhu/contract";
import {
  HELPER_KIND_LABELS,
  OCCASION_LABELS,
  PAYER_LABELS,
  SERVICE_CATEGORY_LABELS,
  SUPPORT_LABELS,
} from "@huzhu/domain/catalog";
import {
  ABILITY_LEVEL_LABELS,
  AbilityLevel,
  CARE_EVENT_LABELS,
  ELDER_GROUP_LABELS,
} from "@huzhu/domain/elders";
import { labelled } from "#lib/rulebooks/shape/labelled.ts";
import {
  type Control,
  called,
  type Field,
  isTree,
  list,
  needed,
  type Option,
  optional,
  said,
  type Tree,
} from "#lib/rulebooks/shape/shape.ts";
import { PERIODS } from "#lib/rulebooks/shape/words.ts";

const optionsOf = (words: Readonly<Record<string, string>>): ReadonlyArray<Option> =>
  Object.entries(words);

const OFTEN_FIELDS: ReadonlyArray<Field> = [
  said("", needed("per", { as: "choice", options: PERIODS })),
  said("", needed("times", { as: "number", unit: "次" })),
];

const often = (key: string, per: string): Field =>
  optional(key, { as: "group", blank: { times: 1, per }, fields: OFTEN_FIELDS });

const LINE: ReadonlyArray<Field> = [
  said(
    "",
    optional("age", {
      as: "group",
      blank: { least: 60 },
      fields: [
        said("满", optional("least", { as: "number", unit: "岁" })),
        said("到", optional("most", { as: "number", unit: "岁" })),
      ],
    }),
  ),
  said("，", optional("groups", { as: "ticks", options: optionsOf(ELDER_GROUP_LABELS) })),
  said(
    "，",
    optional("levels", {
      as: "ticks",
      options: AbilityLevel.literals.map((level) => [level, ABILITY_LEVEL_LABELS[level]]),
    }),
  ),
  said("，", optional("risks", { as: "ticks", options: optionsOf(RISK_CLASS_WORDS) })),
  said(
    "，特困",
    optional("support", { as: "choice", options: [["", "不限"], ...optionsOf(SUPPORT_LABELS)] }),
  ),
  said("，凭", optional("paper", { as: "text" }, "村里不知道、要本人拿来的证件")),
];

const ELIGIBILITY = list(LINE, "加一种人", { age: { least: 60 } });

const OF_FREQUENCY: Readonly<Record<string, ReadonlyArray<Field>>> = {
  regular: OFTEN_FIELDS,
  byRisk: [often("high", "week"), often("key", "month"), often("general", "quarter")],
  onRequest: [often("most", "week")],
  standing: [],
};

const KINDS = Object.entries(frequencyLabels).map(([kind, { zh }]): Option => [kind, zh]);

const frequencyOf = ({ frequency }: Tree): Control => {
  const kind = isTree(frequency) ? String(frequency.kind) : "onRequest";
  return {
    as: "group",
    blank: { kind: "onRequest" },
    fields: [
      said("", needed("kind", { as: "choice", options: KINDS })),
      ...(OF_FREQUENCY[kind] ?? []),
    ],
  };
};

const ON_EVENT: Control = {
  as: "group",
  blank: { kinds: ["fall", "hospital", "bereaved"], hours: 24 },
  fields: [
    said("", needed("kinds", { as: "ticks", options: optionsOf(CARE_EVENT_LABELS) })),
    said("，", needed("hours", { as: "number", unit: "小时" })),
  ],
};

const BOOSTS = list(
  [
    said("", needed("occasion", { as: "choice", options: optionsOf(OCCASION_LABELS) })),
    said("加", needed("times", { as: "number", unit: "次" })),
  ],
  "加一种日子",
  { occasion: "festival", times: 1 },
);

const REWARD: Control = {
  as: "group",
  blank: { per: "visit" },
  fields: [
    said(
      "",
      needed("per", {
        as: "choice",
        options: [
          ["visit", "去一次算一次"],
          ["unit", "满一份算一份"],
        ],
      }),
    ),
    said("，", optional("points", { as: "amount" })),
    said("，时间币", called("时间币", optional("minutes", { as: "number", unit: "分钟" }))),
  ],
};

const PRICE: Control = {
  as: "group",
  blank: { tiers: [{ age: 60, fen: "" }] },
  fields: [
    said(
      "",
      needed(
        "tiers",
        list(
          [
            said("满", needed("age", { as: "number", unit: "岁" })),
            said("收", called("收多少", needed("fen", { as: "money" }))),
          ],
          "加一档",
          { age: 60, fen: "" },
        ),
      ),
    ),
    optional(
      "inKind",
      list(
        [
          said("", needed("of", { as: "text" })),
          said("每", called("单位", needed("unit", { as: "text" }))),
          said("抵", called("抵多少", needed("fen", { as: "money" }))),
        ],
        "加一样",
        { of: "", unit: "斤", fen: "" },
      ),
    ),
    said("，最高", called("最高价", optional("ceiling", { as: "money" }))),
  ],
};

const RECORDS: ReadonlyArray<Option> = [
  ["visit", "上门或到场的记录"],
  ["assessment", "能力评估的记录"],
];

const HEAD: ReadonlyArray<Field> = [
  needed("title", { as: "text" }),
  needed("category", { as: "choice", options: optionsOf(SERVICE_CATEGORY_LABELS) }),
  needed("unit", { as: "text" }, "次、餐、天"),
  needed("code", { as: "code" }),
];

/** A service's form, in the parts in which it is shown. */
export const serviceForm = (service: Tree) => {
  const within = ["services"];
  const named = (fields: ReadonlyArray<Field>) => labelled(fields, within, catalogLabel);
  return {
    head: named(HEAD),
    who: named([
      optional("content", { as: "long" }),
      optional("eligibility", ELIGIBILITY, "符合一种就有；不写就是满60岁的老人都有"),
      needed("helpers", { as: "ticks", options: optionsOf(HELPER_KIND_LABELS) }),
      needed("payers", { as: "ticks", options: optionsOf(PAYER_LABELS) }),
      needed("frequency", frequencyOf(service)),
    ]),
    more: named([
      optional("minutes", { as: "number" }),
      optional("qualification", { as: "words" }, "用顿号隔开，有一样就行"),
      optional("record", { as: "choice", options: RECORDS }),
      optional("onEvent", ON_EVENT),
      optional("boosts", BOOSTS),
      optional("reward", REWARD),
      optional("price", PRICE),
      optional("basis", { as: "long" }, "哪个文件、第几条"),
      optional("source", { as: "long" }),
      optional("assumed", { as: "lines" }, "一行一条"),
      optional("verify", { as: "lines" }, "一行一条；核对过了就删掉"),
    ]),
  };
};

/** All fields of a service. */
export const serviceFields = (service: Tree): ReadonlyArray<Field> =>
  Object.values(serviceForm(service)).flat();

export const BLANK_SERVICE: Tree = {
  title: "",
  category: "mutualAid",
  unit: "次",
  helpers: ["neighbour"],
  payers: ["fund"],
  frequency: { kind: "onRequest" },
};

const inDocument = (fields: ReadonlyArray<Field>) => labelled(fields, ["document"], catalogLabel);

/** What heads a catalog. */
export const CATALOG_HEAD = inDocument([
  needed("title", { as: "text" }),
  needed("effectiveFrom", { as: "date" }),
  optional("source", { as: "long" }, "照谁的清单，哪次会议定的"),
]);

/** Everything that a catalog's form asks. */
export const CATALOG_FORM: ReadonlyArray<Field> = [
  ...CATALOG_HEAD,
  ...inDocument([
    needed("services", {
      as: "list",
      fields: serviceFields,
      blanks: [["加一项", BLANK_SERVICE]],
    }),
    optional("assumed", { as: "lines" }),
  ]),
];
