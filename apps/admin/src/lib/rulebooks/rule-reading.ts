import type { Scale } from "@huzhu/domain/points";
import { Rule } from "@huzhu/domain/rulebook";
import { Option, Schema } from "effect";
import { ruleForm } from "./shape/rule-fields.ts";
import type { Tree } from "./shape/shape.ts";
import { tell } from "./shape/tell.ts";
import { MINUTES, pointsOf } from "./shape/typed.ts";
import { capsWords, worthWords } from "./words.ts";

const decode = Schema.decodeUnknownOption(Rule);
const SAID_APART: ReadonlyArray<string> = ["caps", "note", "measure"];
/** What a kind has that its points do not say. */
const OF_KIND: ReadonlyArray<string> = ["remainder", "from", "unless", "periods", "of", "keeps"];

/** A rule of a draft in one line, as far as it can be read. */
export const lineWords = (rule: Tree, scale: Scale): string =>
  Option.match(decode(rule), {
    onNone: () => "还没写完",
    onSome: (whole) =>
      [worthWords(whole, scale), capsWords(whole, scale)].filter(Boolean).join("；"),
  });

/** What a rule says beside its points and caps, each in a short sentence. */
export const conditionsOf = (rule: Rule, scale: Scale): ReadonlyArray<string> => {
  const said = new Map<string, unknown>(Object.entries(rule));
  const measured = rule.measure === "time" ? MINUTES : pointsOf(scale);
  const { kind, more } = ruleForm({ kind: rule.kind });
  const fields = [
    ...kind.filter(({ key }) => OF_KIND.includes(key)),
    ...more.filter(({ key }) => !SAID_APART.includes(key)),
  ];
  return fields
    .filter(({ key }) => said.has(key))
    .map(({ key, label, control }) => `${label}：${tell(control, said.get(key), measured)}`);
};
