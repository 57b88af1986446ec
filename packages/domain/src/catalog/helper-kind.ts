import { Schema } from "effect";

/** Who gives a service: kin, neighbours, people of the trade, villagers paid to care, a house. */
export const HelperKind = Schema.Literals([
  "family",
  "neighbour",
  "professional",
  "paidVillager",
  "institution",
]);
export type HelperKind = typeof HelperKind.Type;

export const HELPER_KIND_LABELS: Record<HelperKind, string> = {
  family: "家人",
  neighbour: "邻里互助",
  professional: "专业人员",
  paidVillager: "受雇村民",
  institution: "机构",
};
