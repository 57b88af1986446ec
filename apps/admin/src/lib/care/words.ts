import type { CareLevel, CareReason, CareSum } from "@huzhu/domain/people/register";
import type { Tone } from "@huzhu/ui/console";
import { absenceWords } from "../register/words.ts";

/** From the heaviest on. */
export const LEVELS = ["nobody", "overloaded", "tight", "enough", "none"] as const;

export const LEVEL_WORDS: Record<CareLevel, string> = {
  nobody: "没有人照护",
  overloaded: "负担过重",
  tight: "有点吃紧",
  enough: "照护得过来",
  none: "不需要照护",
};

export const LEVEL_HINTS: Record<CareLevel, string> = {
  nobody: "家里有老人或小孩，没有能照护的大人在家",
  overloaded: "到了“4老2壮3小”那么重：1个大人要照护3个半人以上",
  tight: "1个大人要照护2个人以上",
  enough: "1个大人照护不到2个人",
  none: "家里没有老人，也没有小孩",
};

export const LEVEL_TONES: Record<CareLevel, Tone> = {
  nobody: "bad",
  overloaded: "bad",
  tight: "wait",
  enough: "good",
  none: "calm",
};

interface Figure {
  readonly elders: number;
  readonly carers: number;
  readonly children: number;
}

/** The 4:2:3 figure in words: `老2 : 壮1 : 小1`. */
export const figureWords = ({ elders, carers, children }: Figure): string =>
  `老${elders} : 壮${carers} : 小${children}`;

const awayWords = ({ age, absence }: CareReason): string =>
  `${age}岁，${absence ? absenceWords(absence) : "外出"}，照护不到`;

/** Why somebody counts as what they count. */
export const reasonWords = (reason: CareReason): string => {
  const { role, age } = reason;
  switch (role) {
    case "carer":
      return `${age}岁，在家，能照护`;
    case "elder":
      return `${age}岁，在家，是老人`;
    case "child":
      return `${age}岁，在家，是小孩`;
    case "frail":
      return `${age}岁，在家，重度残疾，自己也要人照护`;
    case "away":
      return awayWords(reason);
  }
};

/** How many families have more to carry than they can. */
export const heavyIn = ({ levels }: CareSum): number => levels.nobody + levels.overloaded;

/** Elders and children on each able adult at home, with one decimal; `—` where there is none. */
export const loadWords = ({ elders, children, carers }: Figure): string =>
  carers === 0 ? "—" : `${Math.round((10 * (elders + children)) / carers) / 10}`;
