import { type Field, list, needed, optional, said } from "./shape.ts";
import { CAP_PERIODS, MEASURES, OVERFLOWS, PERIODS } from "./words.ts";

export const CAP_FIELDS: ReadonlyArray<Field> = [
  said("", needed("period", { as: "choice", options: CAP_PERIODS })),
  said("最多", needed("most", { as: "amount" })),
  optional("overflow", { as: "choice", options: OVERFLOWS }),
];

export const NOTE = optional("note", { as: "long" });

export const PERIOD: Field = needed("period", { as: "choice", options: PERIODS });

const ONCE: Field = optional(
  "once",
  {
    as: "group",
    blank: { per: "year", of: "holder" },
    fields: [
      said(
        "",
        needed("per", {
          as: "choice",
          options: [...PERIODS, ["life", "一辈子"]],
        }),
      ),
      said(
        "，按",
        needed("of", {
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
  list(
    [
      said("看", needed("by", { as: "fact" })),
      said("，", optional("title", { as: "text" })),
      said(
        "，",
        needed(
          "factors",
          list(
            [said("", needed("is", { as: "value" })), said("乘", needed("times", { as: "ratio" }))],
            "加一档",
            { is: "", times: { over: 2, under: 1 } },
          ),
        ),
      ),
      said("，其他乘", optional("otherwise", { as: "ratio" })),
    ],
    "加一种加倍",
    { by: "level", factors: [{ is: "", times: { over: 2, under: 1 } }] },
  ),
  "比如节假日算两倍、组长算1.5倍",
);

const MATCHING: Field = optional("matching", {
  as: "group",
  blank: { origins: ["granted"], earned: 1, per: 1 },
  fields: [
    said(
      "",
      needed("origins", {
        as: "ticks",
        options: [
          ["granted", "发放的"],
          ["gifted", "别人送的"],
          ["bought-in", "花钱买的"],
        ],
      }),
    ),
    said("每", needed("per", { as: "number", unit: "分" })),
    said("搭自己挣的", needed("earned", { as: "number", unit: "分" })),
  ],
});

/** What any rule may say beside its kind; seldom used, and folded away. */
export const COMMON_FIELDS: ReadonlyArray<Field> = [
  needed("caps", list(CAP_FIELDS, "加封顶", { period: "month", most: "" })),
  optional("subject", {
    as: "choice",
    options: [
      ["household", "全家记一次"],
      ["person", "做事的人"],
      ["team", "队里每个人一样"],
    ],
  }),
  optional("measure", {
    as: "choice",
    options: MEASURES,
  }),
  ONCE,
  optional("when", { as: "condition" }),
  MULTIPLIERS,
  optional("origin", {
    as: "choice",
    options: [
      ["earned", "自己挣的"],
      ["granted", "村里发放的"],
      ["gifted", "别人送的"],
      ["bought-in", "花钱买的"],
    ],
  }),
  MATCHING,
  optional("evidence", {
    as: "ticks",
    options: [
      ["reason", "写明缘由"],
      ["photo", "照片"],
      ["document", "证明材料"],
      ["twoSignatures", "两人签字"],
    ],
  }),
  NOTE,
  optional("assumed", { as: "lines" }, "一行一条"),
];
