import { CAP_FIELDS, NOTE } from "./common-fields.ts";
import { labelled } from "./labelled.ts";
import { MONEY_SECTIONS } from "./money-fields.ts";
import { BLANK_RULE, ruleFields } from "./rule-fields.ts";
import { called, type Field, list, needed, optional, said, type Tree } from "./shape.ts";
import { PERIODS } from "./words.ts";

const inDocument = (fields: ReadonlyArray<Field>) => labelled(fields, ["document"]);

const CAPS = list(
  [
    said(
      "",
      needed("of", {
        as: "choice",
        options: [
          ["holder", "每户（每人）"],
          ["village", "全村加起来"],
        ],
      }),
    ),
    said("", called("哪一类", optional("category", { as: "category" }, "不填就是所有规则"))),
    ...CAP_FIELDS,
  ],
  "加封顶",
  { of: "holder", period: "month", most: "" },
);

const CHECK = list(
  [
    said("", needed("title", { as: "text" })),
    optional("signatures", { as: "number", unit: "人" }),
    said("，限期", optional("within", { as: "number", unit: "天" })),
  ],
  "加一步",
  { title: "" },
);

const PROCEDURE: Field = optional("procedure", {
  as: "group",
  blank: { checks: [{ title: "" }] },
  fields: [
    said("", needed("checks", CHECK)),
    optional("notice", {
      as: "group",
      blank: { days: 7, working: false },
      fields: [
        said("", needed("days", { as: "number", unit: "天" })),
        needed("working", { as: "tick" }),
      ],
    }),
    said("，扣分后可以申诉的天数是", optional("appeal", { as: "number", unit: "天" })),
    NOTE,
  ],
});

const FOLDING = list(
  [
    said("把", needed("from", { as: "choice", options: PERIODS })),
    said("的分并成", needed("to", { as: "choice", options: PERIODS })),
    said(
      "，",
      needed("how", {
        as: "choice",
        options: [
          ["sum", "加起来"],
          ["average", "取平均"],
          ["bestOf", "取最好的几次"],
        ],
      }),
    ),
    said("", optional("best", { as: "number", unit: "次" })),
  ],
  "加一种",
  { from: "month", to: "year", how: "sum" },
);

const PRIZE: Field = said(
  "得",
  needed("prize", {
    as: "group",
    blank: { title: "" },
    fields: [
      said("", needed("title", { as: "text" })),
      said("加", optional("points", { as: "amount" })),
    ],
  }),
);

const NAMED: ReadonlyArray<Field> = [
  said("", needed("title", { as: "text" })),
  needed("code", { as: "code" }),
];

const placeFields = (prize: Tree): ReadonlyArray<Field> =>
  "topPercent" in prize
    ? [said("前", needed("topPercent", { as: "number", unit: "%" })), PRIZE]
    : [
        said("第", needed("from", { as: "number", unit: "名" })),
        said("到第", needed("to", { as: "number", unit: "名" })),
        PRIZE,
      ];

const RANKINGS = list(
  [
    ...NAMED,
    said("，", needed("over", { as: "choice", options: PERIODS })),
    optional("least", { as: "amount" }),
    said(
      "，",
      needed("prizes", {
        as: "list",
        fields: placeFields,
        blanks: [
          ["加名次", { from: 1, to: 1, prize: { title: "" } }],
          ["加前百分之几", { topPercent: 10, prize: { title: "" } }],
        ],
      }),
    ),
  ],
  "加一种评比",
  { title: "", code: "", over: "year", prizes: [{ from: 1, to: 1, prize: { title: "" } }] },
);

const THRESHOLDS = list(
  [
    ...NAMED,
    needed("measure", {
      as: "choice",
      options: [
        ["balance", "账上的分"],
        ["lifetime", "从来一共得的分"],
        ["period", "一段时间得的分"],
      ],
    }),
    optional("over", { as: "choice", options: PERIODS }),
    needed(
      "steps",
      list([said("满", needed("least", { as: "amount" })), PRIZE], "加一档", {
        least: "",
        prize: { title: "" },
      }),
    ),
  ],
  "加一种",
  { title: "", code: "", measure: "balance", steps: [{ least: "", prize: { title: "" } }] },
);

/** What a document says beside its rules; each is left out where the village does not use it. */
export const SECTIONS = inDocument([
  optional("caps", CAPS),
  PROCEDURE,
  optional("folding", FOLDING),
  optional("rankings", RANKINGS),
  optional("thresholds", THRESHOLDS),
  ...MONEY_SECTIONS,
]);

/** What heads a document. */
export const DOCUMENT_HEAD = inDocument([
  needed("title", { as: "text" }),
  needed("effectiveFrom", { as: "date" }),
  optional("source", { as: "long" }, "哪次会议定的，在哪里公布的"),
]);

/** Small choices that hold for the whole document. */
export const DOCUMENT_TERMS = inDocument([
  optional("account", {
    as: "choice",
    options: [
      ["household", "每户一个账"],
      ["person", "每人一个账"],
    ],
  }),
  optional("rounding", {
    as: "choice",
    options: [
      ["down", "舍掉"],
      ["halfUp", "四舍五入"],
    ],
  }),
  optional("lifetime", { as: "tick" }),
  optional("assumed", { as: "lines" }, "一行一条"),
]);

const RULES = needed("rules", {
  as: "list",
  fields: ruleFields,
  blanks: [["加一条", BLANK_RULE]],
});

/** Everything that a document's form asks. */
export const DOCUMENT: ReadonlyArray<Field> = [
  ...DOCUMENT_HEAD,
  ...inDocument([RULES]),
  ...DOCUMENT_TERMS,
  ...SECTIONS,
];
