import type { Rulebook } from "@huzhu/domain/rulebook";
import type { Label } from "./label.ts";

/** The sections of a document. */
export const documentFields: Record<keyof Rulebook, Label> = {
  format: { zh: "格式", en: "Format of the document; new ones are huzhu-rulebook-2" },
  title: { zh: "名称", en: "Title" },
  version: { zh: "第几版", en: "Version; each is one more than the one before" },
  effectiveFrom: { zh: "从哪天起算", en: "First event date that it counts" },
  scale: { zh: "积分小数位", en: "Decimals of a point; amounts are written in smallest units" },
  source: { zh: "依据", en: "Where it was published, or who decided it" },
  assumed: { zh: "原文没写、村里自己定的", en: "What the source leaves open and was filled in" },
  account: { zh: "分记在谁的账上", en: "Whose account points are written to" },
  rounding: { zh: "算出零头", en: "What becomes of parts of a smallest unit" },
  lifetime: { zh: "另外记从来一共得了多少分", en: "Also counts all that was ever earned" },
  rules: { zh: "规则", en: "Rules" },
  caps: { zh: "总封顶和全村发放上限", en: "Caps over all rules or a category, and ceilings" },
  procedure: { zh: "申报怎么审", en: "From a claim to its posting" },
  folding: { zh: "短期的分并成长期的", en: "Scores of short periods into longer ones" },
  rankings: { zh: "评比排名", en: "Rankings" },
  thresholds: { zh: "达标奖励和星级", en: "What is reached with so many points" },
  conversions: { zh: "换成别的", en: "Conversions" },
  pools: { zh: "按分分红", en: "Shares of a surplus by points" },
  redemption: { zh: "换东西的规定", en: "When and for what points are redeemed" },
  timeBank: { zh: "时间银行", en: "Time bank" },
  tariffs: { zh: "按年龄收费", en: "Prices by age" },
  contributions: { zh: "孝心基金补贴", en: "What the fund adds to what children pay" },
};
