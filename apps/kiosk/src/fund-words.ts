import type { KioskFund, KioskFundLine } from "@huzhu/contract";
import type { PictogramName } from "@huzhu/ui/kiosk";
import { line } from "./line.ts";

const FEN = 100;

/** Whole yuan: who looks at the glass wants to know how much, not every fen. */
export const yuanWords = (fen: number): string =>
  line("fund.yuan", { yuan: Math.round(fen / FEN) }).zh;

/** What money was used for, the most first. */
export const usedLines = ({ lines }: KioskFund): readonly KioskFundLine[] =>
  lines.filter(({ spent }) => spent > 0);

/** What a line is about, by the words that villages call such lines. */
const PICTURES: ReadonlyArray<readonly [about: RegExp, picture: PictogramName]> = [
  [/食堂|餐|饭|菜/, "bowl"],
  [/奖|孝|表扬/, "face-glad"],
  [/超市|货|兑/, "basket"],
  [/宣传|入户|走访|陪/, "people"],
  [/急|难|病|医|帮扶|救/, "heart"],
  [/修|路|水|电|房/, "tool"],
  [/洗|扫|卫生/, "broom"],
];

export const pictureOf = ({ title }: Pick<KioskFundLine, "title">): PictogramName =>
  PICTURES.find(([about]) => about.test(title))?.[1] ?? "coins";

/** How long a bar is beside the longest of them, in percent; what there is can be seen. */
export const barOf = (fen: number, most: number): number =>
  fen <= 0 || most <= 0 ? 0 : Math.max(4, Math.round((100 * fen) / most));
