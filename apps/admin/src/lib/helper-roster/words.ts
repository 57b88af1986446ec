import type { HelperRow, PaperInShort } from "@huzhu/contract";
import { absenceWords, DAY_PART_WORDS } from "@huzhu/contract";
import {
  CertifiedSkill,
  type HelperProfile,
  LANGUAGE_LABELS,
  Language,
  SKILL_LABELS,
  Skill,
  WEEKDAY_LABELS,
  WHENCE_LABELS,
  Whence,
} from "@huzhu/domain/reciprocity/helper";
import type { Exchanged } from "@huzhu/domain/reciprocity/standing";
import type { Tone } from "@huzhu/ui/console";

type Options<Value extends string> = ReadonlyArray<readonly [Value, string]>;

export const SKILLS = Skill.literals.map((skill) => [skill, SKILL_LABELS[skill]] as const);
export const LANGUAGES = Language.literals.map((one) => [one, LANGUAGE_LABELS[one]] as const);
export const SKILL_OPTIONS: Options<Skill | ""> = [["", "全部本领"], ...SKILLS];
export const CERTIFIED_OPTIONS: Options<CertifiedSkill> = CertifiedSkill.literals.map(
  (skill) => [skill, SKILL_LABELS[skill]] as const,
);
export const WHENCE_OPTIONS: Options<Whence> = Whence.literals.map(
  (one) => [one, WHENCE_LABELS[one]] as const,
);

/** Which papers a list shows. */
export type PaperAsked = "" | "soon" | "over" | "none";
export const PAPER_OPTIONS: Options<PaperAsked> = [
  ["", "不问证件"],
  ["soon", "60天内到期"],
  ["over", "已过期"],
  ["none", "没有证件"],
];

export const PAPER_TONES: Record<PaperInShort["state"], Tone> = {
  holds: "good",
  soon: "wait",
  over: "bad",
};

/** `长期`, `到2026-12-31`, `2026-01-31已过期`. */
export const untilWords = ({ until, state }: Pick<PaperInShort, "until" | "state">): string => {
  if (state === "over") return until === null ? "已过期" : `${until}已过期`;
  return until === null ? "长期" : `到${until}`;
};

/** `周一上午60分钟，周四下午90分钟`. */
export const timesWords = ({ times }: Pick<HelperProfile, "times">): string =>
  times.length === 0
    ? "没说什么时候有空"
    : times
        .map(({ weekday, part, minutes }) => {
          return `${WEEKDAY_LABELS[weekday]}${DAY_PART_WORDS[part]}${minutes}分钟`;
        })
        .join("，");

export const skillsWords = ({ skills }: Pick<HelperProfile, "skills">): string =>
  skills.map((skill) => SKILL_LABELS[skill]).join("、");

export const languagesWords = ({ languages }: Pick<HelperProfile, "languages">): string =>
  languages.map((language) => LANGUAGE_LABELS[language]).join("、");

/** Where a helper belongs: their hamlet, or the place from which they come. */
export const placeWords = ({ hamlet, place, profile }: HelperRow): string =>
  hamlet ?? `${WHENCE_LABELS[profile.whence]}（${place ?? "外面"}）`;

export const stateWords = ({ absence }: Pick<HelperRow, "absence">): string =>
  absence === null ? "可以派" : absenceWords(absence);

/** `12次 360分钟`. */
export const exchangedWords = ({ within, across }: Exchanged): string => {
  const visits = within.visits + across.visits;
  const minutes = within.minutes + across.minutes;
  return visits === 0 ? "还没有" : `${visits}次，${minutes}分钟`;
};
