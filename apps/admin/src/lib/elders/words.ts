import { type LevelAsked, RISK_CLASS_WORDS } from "@huzhu/contract";
import {
  ABILITY_LEVEL_LABELS,
  type AbilityLevel,
  ASSESSMENT_REASON_LABELS,
  AssessmentReason,
  CARE_EVENT_LABELS,
  CareEventKind,
  CertifiedGroup,
  type DueState,
  ELDER_GROUP_LABELS,
  ElderGroup,
  RiskClass,
} from "@huzhu/domain/elders";
import type { Tone } from "@huzhu/ui/console";

type Options<Value extends string> = ReadonlyArray<readonly [Value, string]>;

export const GROUP_OPTIONS: Options<ElderGroup | ""> = [
  ["", "全部人群"],
  ...ElderGroup.literals.map((group) => [group, ELDER_GROUP_LABELS[group]] as const),
];

export const LEVEL_OPTIONS: Options<LevelAsked | ""> = [
  ["", "全部等级"],
  ["0", ABILITY_LEVEL_LABELS[0]],
  ["1", ABILITY_LEVEL_LABELS[1]],
  ["2", ABILITY_LEVEL_LABELS[2]],
  ["3", ABILITY_LEVEL_LABELS[3]],
  ["4", ABILITY_LEVEL_LABELS[4]],
  ["none", "没评过"],
];

export const RISK_OPTIONS: Options<RiskClass | ""> = [
  ["", "全部风险"],
  ...RiskClass.literals.map((one) => [one, RISK_CLASS_WORDS[one]] as const),
];

export const REASON_OPTIONS: Options<AssessmentReason> = AssessmentReason.literals.map(
  (reason) => [reason, ASSESSMENT_REASON_LABELS[reason]] as const,
);

export const CERTIFIED_OPTIONS: Options<CertifiedGroup> = CertifiedGroup.literals.map(
  (group) => [group, ELDER_GROUP_LABELS[group]] as const,
);

export const EVENT_OPTIONS: Options<CareEventKind> = CareEventKind.literals.map(
  (kind) => [kind, CARE_EVENT_LABELS[kind]] as const,
);

export const RISK_TONES: Record<RiskClass, Tone> = { high: "bad", key: "wait", general: "calm" };

export const DUE_TONES: Record<DueState, Tone> = {
  never: "calm",
  first: "wait",
  valid: "good",
  soon: "wait",
  overdue: "bad",
  event: "bad",
};

/** `2级 中度失能`. */
export const levelWords = (level: AbilityLevel): string =>
  `${level}级 ${ABILITY_LEVEL_LABELS[level]}`;

/** What became of an elder since the assessment before: points, and the level where it is another. */
export const changeWords = (
  now: { readonly total: number; readonly level: AbilityLevel },
  before: { readonly total: number; readonly level: AbilityLevel } | undefined,
): string => {
  if (!before) return "第一次";
  const points = now.total - before.total;
  const level = now.level === before.level ? "等级没变" : `${before.level}级→${now.level}级`;
  return `${points > 0 ? "+" : ""}${points}分，${level}`;
};
