import { type Field, list, needed, optional, said } from "./shape.ts";
import { CAP_PERIODS, OVERFLOWS, PERIODS } from "./words.ts";

export const CAP_FIELDS: ReadonlyArray<Field> = [
  said("", needed("period", "管多久", { as: "choice", options: CAP_PERIODS })),
  said("最多", needed("most", "最多几分", { as: "amount" })),
  optional("overflow", "多出来的", { as: "choice", options: OVERFLOWS }),
];

export const NOTE = optional("note", "备注", { as: "long" });

export const PERIOD: Field = needed("period", "管多久", { as: "choice", options: PERIODS });

const ONCE: Field = optional(
  "once",
  "只算一次",
  {
    as: "group",
    blank: { per: "year", of: "holder" },
    fields: [
      said(
        "",
        needed("per", "多久算一次", {
          as: "choice",
          options: [...PERIODS, ["life", "一辈子"]],
        }),
      ),
      said(
        "，按",
        needed("of", "按谁算", {
          as: "choice",
          options: [
            ["holder", "得分的户（人）"],
            ["person", "做事的人"],
            ["subject", "所说的那个人或那件事"],
          ],
        }),
      ),
    ],
  },
  "比如一个学生一年只奖一次",
);

const MULTIPLIERS: Field = optional(
  "multipliers",
  "加倍",
  list(
    [
      said("看", needed("by", "看什么", { as: "fact" })),
      said("，", optional("title", "叫什么", { as: "text" })),
      said(
        "，",
        needed(
          "factors",
          "各算几倍",
          list(
            [
              said("", needed("is", "是", { as: "value" })),
              said("乘", needed("times", "算几倍", { as: "ratio" })),
            ],
            "加一档",
            { is: "", times: { over: 2, under: 1 } },
          ),
        ),
      ),
      said("，其他乘", optional("otherwise", "其他算几倍", { as: "ratio" })),
    ],
    "加一种加倍",
    { by: "level", factors: [{ is: "", times: { over: 2, under: 1 } }] },
  ),
  "比如节假日算两倍、组长算1.5倍",
);

const MATCHING: Field = optional("matching", "花的时候要搭着自己挣的分", {
  as: "group",
  blank: { origins: ["granted"], earned: 1, per: 1 },
  fields: [
    said(
      "",
      needed("origins", "哪些分要搭", {
        as: "ticks",
        options: [
          ["granted", "发放的"],
          ["gifted", "别人送的"],
          ["bought-in", "花钱买的"],
        ],
      }),
    ),
    said("每", needed("per", "每花几分这样的分", { as: "number", unit: "分" })),
    said("搭自己挣的", needed("earned", "搭几分自己挣的", { as: "number", unit: "分" })),
  ],
});

/** What any rule may say beside its kind; seldom used, and folded away. */
export const COMMON_FIELDS: ReadonlyArray<Field> = [
  needed("caps", "封顶", list(CAP_FIELDS, "加封顶", { period: "month", most: "" })),
  optional("subject", "分记给谁", {
    as: "choice",
    options: [
      ["household", "全家记一次"],
      ["person", "做事的人"],
      ["team", "队里每个人一样"],
    ],
  }),
  optional("measure", "记什么", {
    as: "choice",
    options: [
      ["points", "积分"],
      ["time", "时间（分钟）"],
    ],
  }),
  ONCE,
  optional("when", "什么人、什么情况才算", { as: "condition" }),
  MULTIPLIERS,
  optional("origin", "分从哪里来", {
    as: "choice",
    options: [
      ["earned", "自己挣的"],
      ["granted", "村里发放的"],
      ["gifted", "别人送的"],
      ["bought-in", "花钱买的"],
    ],
  }),
  MATCHING,
  optional("evidence", "要什么凭据", {
    as: "ticks",
    options: [
      ["reason", "写明缘由"],
      ["photo", "照片"],
      ["document", "证明材料"],
      ["twoSignatures", "两人签字"],
    ],
  }),
  NOTE,
  optional("assumed", "原文没写、村里自己定的", { as: "lines" }, "一行一条"),
];
