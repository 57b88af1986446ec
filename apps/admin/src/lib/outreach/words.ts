import type { Answer, GatheringKind, PraiseKind } from "@huzhu/domain/outreach";
import type { Tone } from "@huzhu/ui/console";

export const ANSWER_WORDS: Record<Answer["_tag"], string> = {
  Welcomed: "进了门、讲了",
  NobodyHome: "没有人在",
  Declined: "不愿意听",
};

export const ANSWER_TONES: Record<Answer["_tag"], Tone> = {
  Welcomed: "good",
  NobodyHome: "wait",
  Declined: "calm",
};

export const GATHERING_OPTIONS: ReadonlyArray<readonly [GatheringKind, string]> = [
  ["plainWedding", "喜事简办"],
  ["plainFuneral", "丧事简办"],
  ["cleanYard", "打扫院坝"],
  ["talk", "院坝会"],
  ["festival", "节日活动"],
];
export const GATHERING_WORDS = Object.fromEntries(GATHERING_OPTIONS);

export const PRAISE_OPTIONS: ReadonlyArray<readonly [PraiseKind, string]> = [
  ["caring", "孝老爱亲"],
  ["neighbour", "好邻居"],
  ["cleanYard", "干净人家"],
  ["plainFeast", "喜事简办"],
];
export const PRAISE_WORDS = Object.fromEntries(PRAISE_OPTIONS);
