import type { FrequencyKind } from "@huzhu/domain/catalog";
import type { Label } from "./label.ts";

/** How often, as the catalog distinguishes it. */
export const frequencyLabels: Record<FrequencyKind, Label> = {
  regular: { zh: "定期", en: "As often for everybody who is entitled" },
  byRisk: { zh: "看风险等级", en: "By risk class" },
  onRequest: { zh: "有需要就办", en: "Whenever an elder asks" },
  standing: { zh: "长期有", en: "Lasting, not counted in times" },
};

/** Every field of a service catalog; `parent.field` where a parent calls it otherwise. */
const fields = {
  format: { zh: "格式", en: "Format of the document: huzhu-catalog-1" },
  title: { zh: "叫什么", en: "Name of the service" },
  "document.title": { zh: "名称", en: "Title" },
  version: { zh: "第几版", en: "Version; each is one more than the one before" },
  effectiveFrom: { zh: "从哪天起算", en: "First day on which it holds" },
  scale: { zh: "积分小数位", en: "Decimals of the points that rewards are written in" },
  source: { zh: "出处", en: "Where it was published" },
  assumed: { zh: "原文没写、填上去的", en: "What the source leaves open and was filled in" },
  services: { zh: "服务", en: "Services" },
  code: { zh: "编号", en: "Code; one service has it" },
  category: { zh: "类别", en: "Heading under which it is listed" },
  content: { zh: "做些什么", en: "What is done" },
  unit: { zh: "单位", en: "What one of it is, in the village's words" },
  minutes: { zh: "一份要多少分钟", en: "Standard minutes of one unit" },
  eligibility: { zh: "谁可以享受", en: "Any of these lines entitles; without one every elder is" },
  age: { zh: "年龄", en: "Age" },
  "tiers.age": { zh: "满几岁", en: "From which age" },
  least: { zh: "满几岁", en: "Least age" },
  most: { zh: "到几岁", en: "Greatest age" },
  groups: { zh: "人群", en: "In any of these groups" },
  levels: { zh: "能力等级", en: "At any of these ability levels" },
  risks: { zh: "风险等级", en: "In any of these risk classes" },
  support: { zh: "特困供养", en: "How somebody in extreme poverty is supported" },
  paper: { zh: "要凭什么证件", en: "The paper that has to be brought" },
  helpers: { zh: "谁来做", en: "Who gives it" },
  qualification: { zh: "要有什么资格", en: "Any of these qualifications is needed" },
  frequency: { zh: "多久一次", en: "How often it is due" },
  kind: { zh: "怎么定", en: "Kind" },
  times: { zh: "几次", en: "Times" },
  per: { zh: "每", en: "In every such period" },
  high: { zh: "高风险", en: "High risk" },
  key: { zh: "重点", en: "Key" },
  general: { zh: "一般", en: "General" },
  "frequency.most": { zh: "最多", en: "At most so often" },
  record: { zh: "凭什么算做到", en: "Where it is written down that it was given" },
  onEvent: { zh: "出了事再来一次", en: "Once more after an event" },
  kinds: { zh: "哪些事", en: "After which events" },
  hours: { zh: "几小时内", en: "Within so many hours" },
  boosts: { zh: "这些日子多来几次", en: "More often on such occasions" },
  occasion: { zh: "什么日子", en: "Occasion" },
  "boosts.times": { zh: "加几次", en: "So many times more" },
  reward: { zh: "帮忙的人得什么", en: "What whoever helps gets" },
  points: { zh: "积分", en: "Points, in smallest units" },
  "reward.minutes": { zh: "时间币（分钟）", en: "Minutes of time credit" },
  "reward.per": { zh: "怎么算", en: "For a visit, or for every full unit" },
  price: { zh: "收多少钱", en: "What a unit costs" },
  tiers: { zh: "按年龄收费", en: "Price from each age on" },
  fen: { zh: "多少钱（分）", en: "Fen" },
  inKind: { zh: "可以拿东西抵", en: "What may be brought in place of money" },
  of: { zh: "什么", en: "Of what" },
  ceiling: { zh: "最高价（分）", en: "The most that may be asked for a unit, in fen" },
  payers: { zh: "谁出钱", en: "Who pays, who comes first first" },
  basis: { zh: "依据", en: "The act or document on which it rests" },
  verify: { zh: "要对照当地清单核对的", en: "What to look up in the local list" },
} as const satisfies Record<string, Label>;

export const catalogLabels: ReadonlyMap<string, Label> = new Map(Object.entries(fields));

/** The label of a catalog's field by the names of what it stands in, the nearest first. */
export const catalogLabel = (field: string, within: ReadonlyArray<string>): Label | undefined =>
  [...within.map((name) => `${name}.${field}`), field]
    .map((key) => catalogLabels.get(key))
    .find((label) => label !== undefined);
