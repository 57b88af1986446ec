import { Schema } from "effect";

/** At whose cost: the elder's family, the village's fund, or the government. */
export const Payer = Schema.Literals(["family", "fund", "government"]);
export type Payer = typeof Payer.Type;

export const PAYER_LABELS: Record<Payer, string> = {
  family: "自己和家里",
  fund: "村互助资金",
  government: "政府",
};
