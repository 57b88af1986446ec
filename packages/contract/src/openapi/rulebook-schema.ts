import { Rulebook } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { fieldLabel, kindLabels } from "../words/index.ts";
import { isObject, type Json, type Labels, labelledSchema, plain } from "./labelled-schema.ts";

const LABELS: Labels = {
  field: fieldLabel,
  kinds: kindLabels,
  patterns: {
    effectiveFrom: String.raw`^\d{4}-\d{2}-\d{2}$`,
    code: "^[A-Za-z0-9.-]{1,32}$",
    fact: "^[A-Za-z][A-Za-z0-9]{0,31}$",
  },
};

/**
 * The format of rulebook documents as a JSON Schema (2020-12), with a Chinese title and an English
 * description on every field, for editors and forms. The decoder has the last word: what it knows
 * beyond shapes, such as days that the calendar does not have, a schema cannot say. The golden file
 * is `docs/rulebook.schema.json`.
 */
export const rulebookSchema = (): Json => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(Rulebook, {
    onExcessProperty: "error",
  });
  const [[name = "", condition] = []] = Object.entries(definitions);
  const text = JSON.stringify(labelledSchema(plain(schema), "document", LABELS));
  const conditions = JSON.stringify(labelledSchema(plain(condition), "condition", LABELS));
  const named = (one: string): Json =>
    plain(JSON.parse(one.replaceAll(`"#/$defs/${name}"`, '"#/$defs/Condition"')));
  const root = named(text);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "积分细则",
    description: "A Huzhu rulebook",
    ...(isObject(root) ? root : {}),
    $defs: { Condition: named(conditions) },
  };
};
