import { assessments, careEvents, certifications, type Read } from "@huzhu/db";
import { ABILITY_LEVEL_LABELS, CARE_EVENT_LABELS, ELDER_GROUP_LABELS } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import type { Section } from "./section.ts";

/** What is known of somebody's health and need. */
export const careSections = async (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<Section>> => [
  {
    title: "能力评估",
    headings: ["哪天", "等级", "得分", "评估人", "谁介绍的情况"],
    rows: (await assessments.list(read, resident)).map(
      ({ assessedOn, result, assessors, informant }) => [
        ...[assessedOn, ABILITY_LEVEL_LABELS[result.level], result.total],
        ...[assessors.join("、"), `${informant.name}（${informant.tie}）`],
      ],
    ),
  },
  {
    title: "证件",
    headings: ["人群", "证件号码", "发证单位", "从", "到"],
    rows: (await certifications.list(read, resident)).map(({ kind, paper, from, until }) => [
      ...[ELDER_GROUP_LABELS[kind], paper.number, paper.issuer, from, until],
    ]),
  },
  {
    title: "健康上的事",
    headings: ["哪天", "什么", "备注"],
    rows: (await careEvents.list(read, resident)).map(({ on, kind, note }) => [
      ...[on, CARE_EVENT_LABELS[kind], note],
    ]),
  },
];
