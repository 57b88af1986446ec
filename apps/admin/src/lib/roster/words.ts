import type { RosterTotals, RowVerdict } from "@huzhu/contract";
import type { Filter } from "./filter.ts";

export const FILTER_WORDS: Record<Filter, string> = {
  bad: "有错",
  doubtful: "要看看",
  new: "新增",
  changed: "更新",
  unchanged: "不变",
  all: "全部",
};

export const VERDICT_WORDS: Record<RowVerdict["verdict"], string> = {
  new: "新增",
  changed: "更新",
  unchanged: "不变",
  bad: "有错",
};

/** The sentences of a whole roster begin with the row, which stands in front of each here. */
export const withoutRow = (sentence: string): string => sentence.replace(/^第\d+行\s*/, "");

/** What an import does to the register, in one line; nothing is said of nothing. */
export const totalWords = ({
  new: added,
  changed,
  householdsNew,
  hamletsNew,
}: RosterTotals): string =>
  [
    added > 0 && `新增${added}人`,
    changed > 0 && `更新${changed}人`,
    householdsNew > 0 && `新立${householdsNew}户`,
    hamletsNew > 0 && `新设${hamletsNew}个组`,
  ]
    .filter(Boolean)
    .join("，");
