import { NOTE } from "./common-fields.ts";
import { called, type Field, list, needed, optional, said } from "./shape.ts";
import { PERIODS } from "./words.ts";

const NAMED: ReadonlyArray<Field> = [
  said("", needed("title", { as: "text" })),
  needed("code", { as: "code" }),
];

const portion = (key: string): Field =>
  needed(key, {
    as: "group",
    blank: { many: 1, of: "" },
    fields: [said("", needed("many", { as: "number" })), said("", needed("of", { as: "text" }))],
  });

const CONVERSIONS = list(
  [
    ...NAMED,
    portion("give"),
    portion("get"),
    said("，最多换挣的分里的", optional("share", { as: "number", unit: "%" })),
    NOTE,
  ],
  "加一种兑换",
  { title: "", code: "", give: { many: 1, of: "" }, get: { many: 1, of: "" } },
);

const POOLS = list(
  [
    ...NAMED,
    said("，", needed("surplus", { as: "text" }, "如：集体经济净盈余")),
    said("拿出", needed("share", { as: "ratio" }, "如30%")),
    optional("atMost", { as: "tick" }),
    said("，各人的分按", needed("over", { as: "choice", options: PERIODS })),
    said(
      "，发到",
      needed("payIn", {
        as: "choice",
        options: [
          [1, "分"],
          [10, "角"],
          [100, "元"],
        ],
      }),
    ),
    NOTE,
  ],
  "加一种分红",
  { title: "", code: "", surplus: "", share: { over: 30, under: 100 }, over: "year", payIn: 1 },
);

const WEEKDAYS = ["一", "二", "三", "四", "五", "六", "日"].map(
  (day, at) => [at + 1, `周${day}`] as const,
);

const REDEMPTION: Field = optional("redemption", {
  as: "group",
  blank: {},
  fields: [
    said("1个最小积分值", optional("fen", { as: "ratio", perPoint: true })),
    optional("least", { as: "amount" }),
    optional("often", {
      as: "group",
      blank: { times: 1, period: "month" },
      fields: [
        said("", needed("period", { as: "choice", options: PERIODS })),
        said("最多", needed("times", { as: "number", unit: "次" })),
      ],
    }),
    said(
      "，开门的日子是",
      optional("window", {
        as: "group",
        blank: { weekdays: [1] },
        fields: [
          said("", optional("weekdays", { as: "ticks", options: WEEKDAYS })),
          said("每月", optional("days", { as: "numbers", unit: "号" }, "用顿号隔开，如1、15")),
          optional("months", { as: "numbers", unit: "月" }, "用顿号隔开"),
        ],
      }),
    ),
    optional("cashTopUp", { as: "tick" }),
    optional("cashOut", { as: "tick" }),
    optional("delivery", { as: "tick" }),
    optional("proxy", { as: "tick" }),
    optional("partners", { as: "tick" }),
    optional("pickupCode", { as: "tick" }),
    NOTE,
  ],
});

const TIME_BANK: Field = optional("timeBank", {
  as: "group",
  blank: { by: "hour" },
  fields: [
    said(
      "",
      needed("by", {
        as: "choice",
        options: [
          ["act", "做一次记一次"],
          ["hour", "按小时"],
          ["bid", "按双方谈好的"],
        ],
      }),
    ),
    optional("age", { as: "number", unit: "岁" }),
    optional("hardshipAge", { as: "number", unit: "岁" }),
    said("，还能给", optional("relations", { as: "words" }, "用顿号隔开，如配偶、父母")),
    optional("relationAge", { as: "number", unit: "岁" }),
    said("，可以捐给", optional("donateTo", { as: "words" }, "用顿号隔开")),
    said("，换成东西最多", optional("convertible", { as: "number", unit: "%" })),
    NOTE,
  ],
});

const TARIFFS = list(
  [
    ...NAMED,
    said("按", called("按什么收", needed("unit", { as: "text" }, "如：一餐、一天"))),
    said(
      "，",
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
          said("每", needed("unit", { as: "text" })),
          said("抵", called("抵多少", needed("fen", { as: "money" }))),
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
    needed("share", { as: "ratio" }, "如10%"),
    called("子女至少交", optional("floor", { as: "money" })),
    called("最多补", optional("cap", { as: "money" })),
    called("多一个子女交，多补", optional("perChild", { as: "money" })),
    NOTE,
  ],
  "加一种补贴",
  { title: "", code: "", share: { over: 10, under: 100 } },
);

/** The sections in which points, time and money meet. */
export const MONEY_SECTIONS: ReadonlyArray<Field> = [
  optional("conversions", CONVERSIONS),
  optional("pools", POOLS),
  REDEMPTION,
  TIME_BANK,
  optional("tariffs", TARIFFS),
  optional("contributions", CONTRIBUTIONS),
];
