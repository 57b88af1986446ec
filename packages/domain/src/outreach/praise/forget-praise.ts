import { ERASED_WORDS } from "../../reciprocity/erased-words.ts";
import type { Renaming } from "../renaming.ts";
import type { Praise } from "./praise.ts";
import { renameInLine } from "./rename-in-praise.ts";

/**
 * A praise of the family of whoever was erased: that they were praised stays, and the sentence that hung
 * on the board; what the office wrote about it is gone, and so is who said yes.
 */
export const forgetPraise = (praise: Praise, rename: Renaming): Praise => {
  const { line, agreed, withdrawn } = praise;
  return {
    ...praise,
    ...{ line: renameInLine(line, rename), why: ERASED_WORDS },
    agreed: agreed && { ...agreed, who: ERASED_WORDS },
    withdrawn: withdrawn && { ...withdrawn, why: ERASED_WORDS },
  };
};
