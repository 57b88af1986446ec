import type { Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { KeptDraft } from "../kept-draft.ts";
import { readRulebook } from "./read-rulebook.ts";

/** The draft that is kept at a place, once all of it can be read. */
export const draftAt = (kept: Pick<KeptDraft, "load">): Rulebook | null => {
  const tree = kept.load();
  const read = tree && readRulebook(tree);
  return read && Result.isSuccess(read) ? read.success : null;
};
