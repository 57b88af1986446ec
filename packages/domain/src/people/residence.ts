import { Schema } from "effect";
import { fold } from "./fold.ts";

/** Whether somebody lives in the village or is away for work, school or family. */
export const Residence = Schema.Literals(["home", "away"]);
export type Residence = typeof Residence.Type;

export const RESIDENCE_LABELS: Record<Residence, string> = { home: "在家", away: "外出" };

const HOME = /^(是|在|在家|在村|常住|居家|家中|留守|未外出|在家务农|务农|y)$/iu;
const AWAY = /外出|在外|务工|打工|不在|外地|上学|读书|求学|^(否|n)$/iu;

/** Reads 是否在家 and 居住状态; `null` for a word it does not know. */
export const readResidence = (text: string): Residence | null => {
  const word = fold(text);
  return HOME.test(word) ? "home" : AWAY.test(word) ? "away" : null;
};

/** Reads 外出情况, which asks the other way round: 是 or the name of a place means away. */
export const readAway = (text: string): Residence =>
  /^(否|无|没有|未外出|不外出|在家|在村|常住|n)$/iu.test(fold(text)) ? "home" : "away";
