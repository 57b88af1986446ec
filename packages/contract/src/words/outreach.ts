import type { Answer, GatheringKind, PraiseKind } from "@huzhu/domain/outreach";

/** What became of a knock at a door. */
export const ANSWER_WORDS: Record<Answer["_tag"], string> = {
  Welcomed: "进了门、讲了",
  NobodyHome: "没有人在",
  Declined: "不愿意听",
};

export const GATHERING_WORDS: Record<GatheringKind, string> = {
  plainWedding: "喜事简办",
  plainFuneral: "丧事简办",
  cleanYard: "打扫院坝",
  talk: "院坝会",
  festival: "节日活动",
};

export const PRAISE_WORDS: Record<PraiseKind, string> = {
  caring: "孝老爱亲",
  neighbour: "好邻居",
  cleanYard: "干净人家",
  plainFeast: "喜事简办",
};
