import { yuan } from "@huzhu/contract";
import type {
  Fit,
  Giver,
  LinkStage,
  LinkStep,
  ResourceKind,
  ShareOf,
} from "@huzhu/domain/resources";
import type { Tone } from "@huzhu/ui/console";

export const GIVER_OPTIONS: ReadonlyArray<readonly [Giver, string]> = [
  ["enterprise", "企业"],
  ["charity", "慈善组织"],
  ["hospital", "医院"],
  ["university", "高校"],
  ["native", "乡贤、返乡的人"],
  ["other", "别的"],
];
export const GIVER_WORDS = Object.fromEntries(GIVER_OPTIONS);

export const SHARE_OPTIONS: ReadonlyArray<readonly [ShareOf, string]> = [
  ["profit", "利润"],
  ["surplus", "盈余"],
  ["dividend", "分红"],
  ["takings", "营业收入"],
];
export const SHARE_WORDS = Object.fromEntries(SHARE_OPTIONS);

export const STAGE_TONES: Record<LinkStage, Tone> = {
  Matched: "calm",
  Agreed: "wait",
  Delivered: "wait",
  Thanked: "good",
  GivenUp: "bad",
};

/** How much of a kind: pieces of goods, money, times of a service. */
export const quantityWords = (kind: ResourceKind, quantity: number): string => {
  switch (kind) {
    case "goods":
      return `${quantity}件`;
    case "money":
      return yuan(quantity);
    case "service":
      return `${quantity}次`;
  }
};

/** Why an offer fits a need. */
export const FIT_WORDS: Record<Fit, string> = {
  kind: "同一类",
  hamlet: "就是给这个小组的",
  inTime: "赶得上",
  enough: "够数",
};

/** What was said at a step, with what came. */
export const stepWords = (step: LinkStep, good: string | null): string => {
  switch (step._tag) {
    case "Matched":
      return "";
    case "Agreed":
      return step.terms;
    case "Thanked":
      return step.how;
    case "GivenUp":
      return step.why;
    case "Delivered": {
      const { outcome, note } = step;
      const came =
        outcome._tag === "Goods"
          ? `${good ?? ""}${outcome.pieces}件，进了仓库`
          : outcome._tag === "Money"
            ? `${yuan(outcome.fen)}，${outcome.into ? "进了基金" : "没有进基金"}`
            : `来了${outcome.times}次，${outcome.people}人受益`;
      return note === "" ? came : `${came}；${note}`;
    }
  }
};
