import { Result, Schema } from "effect";
import type { Staff } from "../../governance/staff.ts";
import type { Instant } from "../../time/instant.ts";
import type { PraiseId } from "../ids.ts";
import type { Praise } from "./praise.ts";

/** A sentence that puts somebody above others: praise is not a race. */
export class PraiseRanks extends Schema.TaggedClass<PraiseRanks>()("PraiseRanks", {
  word: Schema.String,
}) {}

/** A sentence that tells strangers of somebody's need or illness (law I17). */
export class PraiseReveals extends Schema.TaggedClass<PraiseReveals>()("PraiseReveals", {
  word: Schema.String,
}) {}

const RANKS = /第[一二三四五六七八九十\d]+|冠军|名次|排名|最/u;
const REVEALS = /低保|特困|五保|贫困|困难户|残疾|失能|失智|瘫|癌|\d{4,}/u;

export type PraiseDraft = Pick<Praise, "household" | "kind" | "line" | "why">;

/** Writes down what a family is praised for; nobody sees it before they agree. */
export const writePraise = (
  id: PraiseId,
  draft: PraiseDraft,
  { id: writtenBy }: Pick<Staff, "id">,
  at: Instant,
): Result.Result<Praise, PraiseRanks | PraiseReveals> => {
  const [ranks] = RANKS.exec(draft.line) ?? [];
  if (ranks !== undefined) return Result.fail(new PraiseRanks({ word: ranks }));
  const [reveals] = REVEALS.exec(draft.line) ?? [];
  if (reveals !== undefined) return Result.fail(new PraiseReveals({ word: reveals }));
  const nothing = { agreed: null, published: null, withdrawn: null };
  return Result.succeed({ ...draft, id, writtenBy, at, ...nothing });
};
