import { Schema } from "effect";
import { fitting, inReason, inWords, type Renaming } from "../renaming.ts";
import { type Praise, PraiseLine } from "./praise.ts";

/** The sentence for the board, under the pseudonym of whoever was erased. */
export const renameInLine = fitting(Schema.is(PraiseLine));

/** A praise of others whose words name somebody by their pseudonym. */
export const renameInPraise = (praise: Praise, rename: Renaming): Praise => {
  const { line, why, agreed, withdrawn } = praise;
  return {
    ...praise,
    ...{ line: renameInLine(line, rename), why: inReason(why, rename) },
    agreed: agreed && { ...agreed, who: inWords(agreed.who, rename) },
    withdrawn: withdrawn && { ...withdrawn, why: inReason(withdrawn.why, rename) },
  };
};
