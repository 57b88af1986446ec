import { NOTE } from "./common-fields.ts";
import { type Field, list, needed, optional, said } from "./shape.ts";
import { PERIODS } from "./words.ts";

const NAMED: ReadonlyArray<Field> = [
  said("", needed("title", "叫什么", { as: "text" })),
  needed("code", "编号", { as: "code" }),
];

const portion = (key: string, label: string): Field =>
  needed(key, label, {
    as: "group",
    blank: { many: 1, of: "" },
    fields: [
      said("", needed("many", "多少", { as: "number" })),
      said("", needed("of", "什么", { as: "text" })),
    ],
  });

const CONVERSIONS = list(
  [
    ...NAMED,
    portion("give", "拿"),
    portion("get", "换"),
    optional("share", "挣的分里最多换", { as: "number", unit: "%" }),
    NOTE,
  ],
  "加一种兑换",
  { title: "", code: "", give: { many: 1, of: "" }, get: { many: 1, of: "" } },
);

const POOLS = list(
  [
    ...NAMED,
    said("，", needed("surplus", "什么钱", { as: "text" }, "如：集体经济净盈余")),
    said("拿出", needed("share", "拿出多少来分", { as: "ratio" }, "如30%")),
    optional("atMost", "这是最多，可以少分", { as: "tick" }),
    needed("over", "按哪段时间的分", { as: "choice", options: PERIODS }),
    needed("payIn", "发到", {
      as: "choice",
      options: [
        [1, "分"],
        [10, "角"],
        [100, "元"],
      ],
    }),
    NOTE,
  ],
  "加一种分红",
  { title: "", code: "", surplus: "", share: { over: 30, under: 100 }, over: "year", payIn: 1 },
);

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"].map(
  (day, at) => [at + 1, `周${day}`] as const,
);

const REDEMPTION: Field = optional("redemption", "换东西的规定", {
  as: "group",
  blank: {},
  fields: [
    said("1个最小积分值", optional("fen", "1个最小积分值几分钱", { as: "ratio", perPoint: true })),
    optional("least", "满几分才能换", { as: "amount" }),
    optional("often", "换的次数", {
      as: "group",
      blank: { times: 1, period: "month" },
      fields: [
        said("", needed("period", "多久", { as: "choice", options: PERIODS })),
        said("最多", needed("times", "最多几次", { as: "number", unit: "次" })),
      ],
    }),
    said(
      "，开门的日子是",
      optional("window", "哪些日子开门", {
        as: "group",
        blank: { weekdays: [1] },
        fields: [
          said("", optional("weekdays", "周几", { as: "ticks", options: WEEKDAYS })),
          said(
            "每月",
            optional("days", "每月几号", { as: "numbers", unit: "号" }, "用顿号隔开，如1、15"),
          ),
          optional("months", "哪几个月", { as: "numbers", unit: "月" }, "用顿号隔开"),
        ],
      }),
    ),
    optional("cashTopUp", "分不够可以补钱", { as: "tick" }),
    optional("cashOut", "可以换成钱", { as: "tick" }),
    optional("delivery", "可以送上门", { as: "tick" }),
    optional("proxy", "可以代领", { as: "tick" }),
    optional("partners", "合作商店也能换", { as: "tick" }),
    optional("pickupCode", "凭取货码领", { as: "tick" }),
    NOTE,
  ],
});

const TIME_BANK: Field = optional("timeBank", "时间银行", {
  as: "group",
  blank: { by: "hour" },
  fields: [
    said(
      "",
      needed("by", "怎么记时间", {
        as: "choice",
        options: [
          ["act", "做一次记一次"],
          ["hour", "按小时"],
          ["bid", "按双方谈好的"],
        ],
      }),
    ),
    optional("age", "能用的年龄", { as: "number", unit: "岁" }),
    optional("hardshipAge", "特别困难的，能用的年龄", { as: "number", unit: "岁" }),
    optional("relations", "还能给谁用", { as: "words" }, "用顿号隔开，如配偶、父母"),
    optional("relationAge", "他们的年龄", { as: "number", unit: "岁" }),
    optional("donateTo", "可以捐给谁", { as: "words" }, "用顿号隔开"),
    optional("convertible", "最多几成换成东西", { as: "number", unit: "%" }),
    NOTE,
  ],
});

const TARIFFS = list(
  [
    ...NAMED,
    said("按", needed("unit", "按什么收", { as: "text" }, "如：一餐、一天")),
    said(
      "，",
      needed(
        "tiers",
        "满几岁收多少",
        list(
          [
            said("满", needed("age", "满几岁", { as: "number", unit: "岁" })),
            said("收", needed("fen", "收多少", { as: "money" })),
          ],
          "加一档",
          { age: 60, fen: "" },
        ),
      ),
    ),
    optional(
      "inKind",
      "可以拿东西抵",
      list(
        [
          said("", needed("of", "什么", { as: "text" })),
          said("每", needed("unit", "单位", { as: "text" })),
          said("抵", needed("fen", "抵多少", { as: "money" })),
        ],
        "加一样",
        { of: "", unit: "斤", fen: "" },
      ),
    ),
    NOTE,
  ],
  "加一种收费",
  { title: "", code: "", unit: "一餐", tiers: [{ age: 60, fen: "" }] },
);

const CONTRIBUTIONS = list(
  [
    ...NAMED,
    needed("share", "子女交的，基金补多少", { as: "ratio" }, "如10%"),
    optional("floor", "子女至少交", { as: "money" }),
    optional("cap", "最多补", { as: "money" }),
    optional("perChild", "多一个子女交，多补", { as: "money" }),
    NOTE,
  ],
  "加一种补贴",
  { title: "", code: "", share: { over: 10, under: 100 } },
);

/** The sections in which points, time and money meet. */
export const MONEY_SECTIONS: ReadonlyArray<Field> = [
  optional("conversions", "换成别的", CONVERSIONS),
  optional("pools", "按分分红", POOLS),
  REDEMPTION,
  TIME_BANK,
  optional("tariffs", "按年龄收费", TARIFFS),
  optional("contributions", "孝心基金补贴", CONTRIBUTIONS),
];
