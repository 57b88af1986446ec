import type { CandidateName } from "@huzhu/contract";
import type { MoneyPlace } from "@huzhu/domain/fund";
import type { RecusalReason } from "@huzhu/domain/governance";
import type { AwardObjection, RoundStep } from "@huzhu/domain/incentives";
import type { Tone } from "@huzhu/ui/console";

export const ROUND_TONES: Record<RoundStep, Tone> = {
  Opened: "calm",
  Scored: "wait",
  TurnedDown: "bad",
  Voted: "wait",
  Dropped: "calm",
  OnNotice: "wait",
  Final: "wait",
  Paid: "good",
};

export const HAPPENING_WORDS: Readonly<Record<string, string>> = {
  opened: "开始评奖",
  scored: "照账上的数算分",
  judged: "记下评议",
  voted: "委员会表决",
  dropped: "不评了",
  published: "贴出公示",
  objected: "有人提异议",
  ruled: "答复异议",
  finished: "结果定了",
  paid: "发放",
};

/** Why somebody kept out of the vote. */
export const recusalWords = (reason: RecusalReason): string => {
  if (reason._tag === "OwnHousehold") return "自己家在里面";
  return reason._tag === "Kin" ? "亲属家在里面" : reason.why;
};

/** Who objected: somebody whom staff heard, or a household at the kiosk. */
export const objectorWords = ({ from, by }: AwardObjection): string =>
  from ?? (by._tag === "ByHousehold" ? "本户在服务机上说的" : "");

/** A candidate as a line names them: `王秀英　东沟组 12号`. */
export const candidateWords = (name: CandidateName | null | undefined): string => {
  if (!name) return "已不在册";
  if (name.name === name.hamlet) return name.name;
  return `${name.name}　${name.hamlet}${name.number === null ? "" : ` ${name.number}号`}`;
};

export const PLACE_WORDS: Record<MoneyPlace, string> = { cash: "现金", bank: "银行" };
