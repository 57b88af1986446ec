import { checkRulebook } from "@huzhu/domain/rulebook";
import { faultWords } from "./fault-words.ts";
import { problemsWith } from "./problems-with.ts";
import { DOCUMENT } from "./shape/section-fields.ts";

/** All that is wrong with a rulebook as it was read. */
export const problemsIn = problemsWith({
  form: DOCUMENT,
  lines: "rules",
  check: checkRulebook,
  words: faultWords,
  // A line whose kind is unknown fits no form: its kind is what to choose.
  nearest: (path) => (path.length === 2 && path[0] === "rules" ? [...path, "kind"] : path),
});
