import { compareRulebooks, type Rulebook } from "@huzhu/domain/rulebook";
import { DocumentDraft, type DraftKind, type Ground } from "./document-draft.svelte.ts";
import { problemsIn } from "./problems.ts";
import { readDocument } from "./read-document.ts";
import { readRulebook } from "./shape/read-rulebook.ts";
import { BLANK_RULE } from "./shape/rule-fields.ts";

const KIND: DraftKind<Rulebook> = {
  format: "huzhu-rulebook-2",
  lines: "rules",
  blank: BLANK_RULE,
  firstCode: "A01",
  read: readRulebook,
  readFile: readDocument,
  problems: problemsIn,
  linesOf: ({ rules }) => rules,
  titleOf: ({ title }) => title,
};

/** The next version of the rulebook while somebody writes it. */
export class RulebookDraft extends DocumentDraft<Rulebook> {
  readonly differences = $derived.by(
    () => this.whole && compareRulebooks(this.current, this.whole),
  );

  constructor(ground: Ground<Rulebook>) {
    super(KIND, ground);
  }
}
