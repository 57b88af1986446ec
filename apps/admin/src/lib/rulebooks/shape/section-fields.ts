import { CAP_FIELDS, NOTE } from "./common-fields.ts";
import { MONEY_SECTIONS } from "./money-fields.ts";
import { BLANK_RULE, ruleFields } from "./rule-fields.ts";
import { type Field, list, needed, optional, said, type Tree } from "./shape.ts";
import { PERIODS } from "./words.ts";

const CAPS = list(
  [
    said(
      "",
      needed("of", "管谁", {
        as: "choice",
        options: [
          ["holder", "每户（每人）"],
          ["village", "全村加起来"],
        ],
      }),
    ),
    said("", optional("category", "哪一类", { as: "category" }, "不填就是所有规则")),
    ...CAP_FIELDS,
  ],
  "加封顶",
  { of: "holder", period: "month", most: "" },
);

const CHECK = list(
  [
    said("", needed("title", "谁来看", { as: "text" })),
    optional("signatures", "签字人数", { as: "number", unit: "人" }),
    optional("within", "限期", { as: "number", unit: "天" }),
  ],
  "加一步",
  { title: "" },
);

const PROCEDURE: Field = optional("procedure", "申报怎么审", {
  as: "group",
  blank: { checks: [{ title: "" }] },
  fields: [
    said("", needed("checks", "一步一步", CHECK)),
    optional("notice", "公示", {
      as: "group",
      blank: { days: 7, working: false },
      fields: [
        said("", needed("days", "公示几天", { as: "number", unit: "天" })),
        needed("working", "只算工作日", { as: "tick" }),
      ],
    }),
    optional("appeal", "扣分后几天内可以申诉", { as: "number", unit: "天" }),
    NOTE,
  ],
});

const FOLDING = list(
  [
    said("把", needed("from", "把", { as: "choice", options: PERIODS })),
    said("的分并成", needed("to", "并成", { as: "choice", options: PERIODS })),
    said(
      "，",
      needed("how", "怎么并", {
        as: "choice",
        options: [
          ["sum", "加起来"],
          ["average", "取平均"],
          ["bestOf", "取最好的几次"],
        ],
      }),
    ),
    said("", optional("best", "取几次", { as: "number", unit: "次" })),
  ],
  "加一种",
  { from: "month", to: "year", how: "sum" },
);

const PRIZE: Field = said(
  "得",
  needed("prize", "得什么", {
    as: "group",
    blank: { title: "" },
    fields: [
      said("", needed("title", "奖什么", { as: "text" })),
      said("加", optional("points", "奖几分", { as: "amount" })),
    ],
  }),
);

const NAMED: ReadonlyArray<Field> = [
  said("", needed("title", "叫什么", { as: "text" })),
  needed("code", "编号", { as: "code" }),
];

const placeFields = (prize: Tree): ReadonlyArray<Field> =>
  "topPercent" in prize
    ? [said("前", needed("topPercent", "前百分之几", { as: "number", unit: "%" })), PRIZE]
    : [
        said("第", needed("from", "从第几名", { as: "number", unit: "名" })),
        said("到第", needed("to", "到第几名", { as: "number", unit: "名" })),
        PRIZE,
      ];

const RANKINGS = list(
  [
    ...NAMED,
    said("", needed("over", "多久排一次", { as: "choice", options: PERIODS })),
    optional("least", "最少几分才排", { as: "amount" }),
    said(
      "，",
      needed("prizes", "奖励", {
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
    needed("measure", "看什么分", {
      as: "choice",
      options: [
        ["balance", "账上的分"],
        ["lifetime", "从来一共得的分"],
        ["period", "一段时间得的分"],
      ],
    }),
    optional("over", "多久的", { as: "choice", options: PERIODS }),
    needed(
      "steps",
      "各档",
      list([said("满", needed("least", "满几分", { as: "amount" })), PRIZE], "加一档", {
        least: "",
        prize: { title: "" },
      }),
    ),
  ],
  "加一种",
  { title: "", code: "", measure: "balance", steps: [{ least: "", prize: { title: "" } }] },
);

/** What a document says beside its rules; each is left out where the village does not use it. */
export const SECTIONS: ReadonlyArray<Field> = [
  optional("caps", "总封顶和全村发放上限", CAPS),
  PROCEDURE,
  optional("folding", "短期的分并成长期的", FOLDING),
  optional("rankings", "评比排名", RANKINGS),
  optional("thresholds", "达标奖励和星级", THRESHOLDS),
  ...MONEY_SECTIONS,
];

/** What heads a document. */
export const DOCUMENT_HEAD: ReadonlyArray<Field> = [
  needed("title", "名称", { as: "text" }),
  needed("effectiveFrom", "从哪天起算", { as: "date" }),
  optional("source", "依据", { as: "long" }, "哪次会议定的，在哪里公布的"),
];

/** Small choices that hold for the whole document. */
export const DOCUMENT_TERMS: ReadonlyArray<Field> = [
  optional("account", "分记在谁的账上", {
    as: "choice",
    options: [
      ["household", "每户一个账"],
      ["person", "每人一个账"],
    ],
  }),
  optional("rounding", "算出零头", {
    as: "choice",
    options: [
      ["down", "舍掉"],
      ["halfUp", "四舍五入"],
    ],
  }),
  optional("lifetime", "另外记从来一共得了多少分", { as: "tick" }),
  optional("assumed", "原文没写、村里自己定的", { as: "lines" }, "一行一条"),
];

const RULES: Field = needed("rules", "规则", {
  as: "list",
  fields: ruleFields,
  blanks: [["加一条", BLANK_RULE]],
});

/** Everything that a document's form asks. */
export const DOCUMENT: ReadonlyArray<Field> = [
  ...DOCUMENT_HEAD,
  RULES,
  ...DOCUMENT_TERMS,
  ...SECTIONS,
];
