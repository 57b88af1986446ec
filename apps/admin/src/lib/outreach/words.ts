import { GATHERING_WORDS, PRAISE_WORDS } from "@huzhu/contract";
import { type Answer, GatheringKind, PraiseKind } from "@huzhu/domain/outreach";
import type { Tone } from "@huzhu/ui/console";

export const ANSWER_TONES: Record<Answer["_tag"], Tone> = {
  Welcomed: "good",
  NobodyHome: "wait",
  Declined: "calm",
};

export const GATHERING_OPTIONS: ReadonlyArray<readonly [GatheringKind, string]> =
  GatheringKind.literals.map((kind) => [kind, GATHERING_WORDS[kind]]);

export const PRAISE_OPTIONS: ReadonlyArray<readonly [PraiseKind, string]> = PraiseKind.literals.map(
  (kind) => [kind, PRAISE_WORDS[kind]],
);
