import type { Issuance } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { gaugeOf } from "@huzhu/domain/rulebook";
import { periodKey } from "@huzhu/domain/time";
import type { Tone } from "@huzhu/ui/console";
import { ceilingWords, windowWords } from "../rehearsal/words.ts";

/** From here on somebody should know before the next meeting. */
const NEARLY_FULL_PERCENT = 80;

/** A ceiling as it is shown. */
export interface ShownGauge {
  readonly label: string;
  readonly percent: number;
  readonly words: string;
  readonly tone: Tone;
  readonly state: string;
}

const windowOf = ({ period, window }: Issuance): string => {
  if (window === null || period === "life" || period === "activity" || period === "balance") {
    return "";
  }
  return `（${windowWords(periodKey(period, window.from))}）`;
};

const stateOf = (percent: number): Pick<ShownGauge, "tone" | "state"> => {
  if (percent >= 100) return { tone: "bad", state: "发满了" };
  return percent >= NEARLY_FULL_PERCENT
    ? { tone: "wait", state: "快满了" }
    : { tone: "good", state: "还够" };
};

/** How full a ceiling is, in figures and words. */
export const gaugeWords = (issuance: Issuance, points: (amount: Points) => string): ShownGauge => {
  const { period, category, most, issued } = issuance;
  const { left, percent } = gaugeOf({ most }, issued);
  const rest = left > 0 ? `还能发${points(Points.make(left))}分` : "再登记的这类事不加分";
  return {
    label: `${ceilingWords(period, category)}${windowOf(issuance)}`,
    percent,
    words: `发了${points(issued)}分，封顶${points(most)}分，${rest}`,
    ...stateOf(percent),
  };
};
