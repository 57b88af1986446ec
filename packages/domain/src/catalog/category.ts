import { Schema } from "effect";

/**
 * Under which heading a service stands: the first four as 国发〔2022〕2号 number 26 names them, the
 * others as the Central No. 1 Document of 2023 does.
 */
export const ServiceCategory = Schema.Literals([
  "security",
  "daily",
  "rehabilitation",
  "relief",
  "dayCare",
  "mutualAid",
  "visiting",
  "canteen",
]);
export type ServiceCategory = typeof ServiceCategory.Type;

export const SERVICE_CATEGORY_LABELS: Record<ServiceCategory, string> = {
  security: "养老保障",
  daily: "生活照料",
  rehabilitation: "康复照护",
  relief: "社会救助",
  dayCare: "日间照料",
  mutualAid: "互助养老",
  visiting: "探访关爱",
  canteen: "老年食堂",
};
