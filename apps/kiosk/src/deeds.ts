import type { OwnClaim, ReportableRule } from "@huzhu/contract";
import { Quantity } from "@huzhu/domain/rulebook";
import type { PictogramName } from "@huzhu/ui/kiosk";
import { line } from "./line.ts";

/** Deeds under one heading of the village's paper. */
export interface Kind {
  readonly title: string;
  readonly rules: readonly ReportableRule[];
  /** What this household does again and again, whatever its heading. */
  readonly often: boolean;
}

/** As many as one sees at once. */
export const DEEDS_A_PAGE = 4;

/** What this household reported before, the most frequent first; as much as one page shows. */
const often = (
  rules: readonly ReportableRule[],
  claims: readonly OwnClaim[],
): readonly ReportableRule[] => {
  const times = ({ title }: ReportableRule) =>
    claims.filter(({ ruleTitle }) => ruleTitle === title).length;
  return rules
    .filter((rule) => times(rule) > 0)
    .toSorted((one, other) => times(other) - times(one))
    .slice(0, DEEDS_A_PAGE);
};

/** Deeds as one looks for them: what one often does, then heading by heading. */
export const kindsOf = (
  rules: readonly ReportableRule[],
  claims: readonly OwnClaim[],
): readonly Kind[] => {
  const others = line("deeds.others").zh;
  const titles = [...new Set(rules.map(({ category }) => category ?? others))];
  const known = often(rules, claims);
  return [
    ...(known.length > 0 ? [{ title: line("deeds.often").zh, rules: known, often: true }] : []),
    ...titles.map((title) => ({
      title,
      rules: rules.filter(({ category }) => (category ?? others) === title),
      often: false,
    })),
  ];
};

const PICTURES: ReadonlyArray<readonly [words: RegExp, picture: PictogramName]> = [
  [/餐|饭/, "rice-bag"],
  [/病|医|夜间|照看/, "heart"],
  [/打扫|卫生|清洁|清理|垃圾|洗/, "broom"],
  [/购|代办|回收/, "basket"],
  [/会议|会|调解|宣传|报告|通话/, "speech"],
  [/农活|劳动|修|抢收|巡查|防火/, "tool"],
  [/老人|探望|互助|看望/, "person"],
  [/家|婚|结对|风/, "people"],
];

/** A picture for whoever does not read the words. */
export const pictureOf = (words: string): PictogramName =>
  PICTURES.find(([pattern]) => pattern.test(words))?.[1] ?? "hand";

/** By how much one press counts up: as much as gives something, in halves where those are counted. */
export const stepOf = ({ every, decimals }: ReportableRule): number =>
  Math.max(1, Math.round((every * 10 ** decimals) / (decimals > 0 ? 2 : 1)));

/** What stands there before anybody has pressed. */
export const startOf = ({ every, decimals }: ReportableRule): Quantity =>
  Quantity.make(every * 10 ** decimals);
