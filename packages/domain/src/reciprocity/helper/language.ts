import { Schema } from "effect";

/** What is spoken at the doors of the Southwest. */
export const Language = Schema.Literals([
  "mandarin",
  "southwestMandarin",
  "yi",
  "miao",
  "dong",
  "buyi",
  "tujia",
  "tibetan",
  "zhuang",
  "bai",
  "hani",
  "other",
]);
export type Language = typeof Language.Type;

export const LANGUAGE_LABELS: Record<Language, string> = {
  mandarin: "普通话",
  southwestMandarin: "西南官话",
  yi: "彝语",
  miao: "苗语",
  dong: "侗语",
  buyi: "布依语",
  tujia: "土家语",
  tibetan: "藏语",
  zhuang: "壮语",
  bai: "白语",
  hani: "哈尼语",
  other: "其他话",
};
