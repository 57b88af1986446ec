import {
  type ElderRow,
  groupReasonWords,
  nextAssessmentWords,
  RISK_CLASS_WORDS,
  RISK_REASON_WORDS,
} from "@huzhu/contract";
import type { VillageProfile } from "@huzhu/db";
import { ABILITY_LEVEL_LABELS, ELDER_GROUP_LABELS } from "@huzhu/domain/elders";
import { RESIDENCE_LABELS, SEX_LABELS } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import type { WrittenSheet } from "../spreadsheet/write-workbook.ts";

const lineOf = ({ groups, standing, risk, next, ...row }: ElderRow) => [
  row.hamlet,
  row.householdNumber,
  row.name,
  SEX_LABELS[row.sex],
  row.age,
  RESIDENCE_LABELS[row.residence],
  groups.map(({ group }) => ELDER_GROUP_LABELS[group]).join("、"),
  groups
    .map(({ group, why }) => `${ELDER_GROUP_LABELS[group]}：${groupReasonWords(why)}`)
    .join("；"),
  standing ? ABILITY_LEVEL_LABELS[standing.level] : "没评过",
  standing?.total ?? null,
  RISK_CLASS_WORDS[risk.class],
  risk.reasons.map((reason) => RISK_REASON_WORDS[reason]).join("、"),
  next.state === "never" ? "" : nextAssessmentWords(next),
];

/** The elders of a list with why they are looked after; for the office, never for a wall. */
export const eldersSheet = (
  rows: ReadonlyArray<ElderRow>,
  { name, demo }: VillageProfile,
  today: CalendarDate,
): WrittenSheet => ({
  name: "老人名单",
  titles: [
    `${name}${demo ? "（演示，人名均为虚构）" : ""}  老人名单`,
    `${today}，内部使用，不要张贴`,
  ],
  columns: [
    { heading: "组", kind: "text", width: 12 },
    { heading: "户号", kind: "text", width: 8 },
    { heading: "姓名", kind: "text", width: 14 },
    { heading: "性别", kind: "text", width: 6 },
    { heading: "年龄", kind: "number", width: 6 },
    { heading: "在不在家", kind: "text", width: 10 },
    { heading: "人群", kind: "text", width: 20 },
    { heading: "为什么", kind: "text", width: 50 },
    { heading: "能力等级", kind: "text", width: 12 },
    { heading: "得分", kind: "number", width: 6 },
    { heading: "风险", kind: "text", width: 8 },
    { heading: "风险原因", kind: "text", width: 30 },
    { heading: "下次评估", kind: "text", width: 24 },
  ],
  rows: rows.map(lineOf),
});
