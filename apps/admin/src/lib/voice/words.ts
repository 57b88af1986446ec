import type { VoiceLanguage } from "@huzhu/domain/voice";

export const LANGUAGE_WORDS: Record<VoiceLanguage, string> = {
  mandarin: "普通话",
  southwest: "西南官话",
  yi: "彝语",
  miao: "苗语",
  dong: "侗语",
};

export const LANGUAGE_OPTIONS = (
  Object.entries(LANGUAGE_WORDS) as ReadonlyArray<[VoiceLanguage, string]>
).map(([value, word]) => ({ value, word }));

/** Where a phrase is heard, by the part of the kiosk that its key names. */
const PLACES: Record<string, string> = {
  attract: "首页",
  home: "首页",
  card: "放卡",
  points: "积分",
  goods: "换东西",
  figures: "数字和量词",
  bar: "下面一排",
  sight: "大字声音",
  volume: "大字声音",
  language: "大字声音",
};

/** The screens of a phrase in words; what has no word of its own is the rest. */
export const placeWords = (keys: readonly string[]): string => {
  const places = keys.map((key) => PLACES[key.split(".")[0] ?? ""] ?? "其他页");
  return [...new Set(places)].join("、");
};
