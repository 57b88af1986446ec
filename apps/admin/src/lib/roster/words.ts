import type { RosterTotals, RowVerdict } from "@huzhu/contract";
import type { Filter } from "./filter.ts";

export const FILTER_WORDS: Record<Filter, string> = {
  bad: "有错，不能导",
  fixable: "能导，要看看",
  good: "没问题",
  all: "全部",
  new: "新增",
  changed: "更新",
  unchanged: "不变",
  left: "村里有、表里没有",
};

export const QUALITY_WORDS: Record<RowVerdict["quality"], string> = {
  bad: "有错",
  fixable: "要看看",
  good: "没问题",
};

export const VERDICT_WORDS: Record<RowVerdict["verdict"], string> = {
  new: "新增",
  changed: "更新",
  unchanged: "不变",
  bad: "有错",
};

/** The sentences of a whole roster begin with the row, which stands in front of each here. */
export const withoutRow = (sentence: string): string => sentence.replace(/^第\d+行\s*/, "");

type Told = Partial<Record<keyof RosterTotals, number>>;

/** What an import does to the register, in one line; nothing is said of nothing. */
export const totalWords = ({
  new: added = 0,
  changed = 0,
  householdsNew = 0,
  hamletsNew = 0,
}: Told): string =>
  [
    added > 0 && `新增${added}人`,
    changed > 0 && `更新${changed}人`,
    householdsNew > 0 && `新立${householdsNew}户`,
    hamletsNew > 0 && `新设${hamletsNew}个组`,
  ]
    .filter(Boolean)
    .join("，");
