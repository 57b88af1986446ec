import { Rulebook, type RuleKind } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { fieldLabel, kindLabels } from "../words/index.ts";

type Json = Schema.Json;
type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is ReadonlyArray<Json> => Array.isArray(value);

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What the generator leaves to the decoder, said for editors as well. */
const PATTERNS: Readonly<Record<string, string>> = {
  effectiveFrom: String.raw`^\d{4}-\d{2}-\d{2}$`,
  code: "^[A-Za-z0-9.-]{1,32}$",
  fact: "^[A-Za-z][A-Za-z0-9]{0,31}$",
};

const isKind = (value: Json | undefined): value is RuleKind =>
  typeof value === "string" && value in kindLabels;

/** The kind of rule that a part of the schema describes, if it does. */
const kindOf = ({ properties }: JsonObject): RuleKind | null => {
  const kind = isObject(properties) ? properties.kind : undefined;
  const [only] = isObject(kind) && isList(kind.enum) ? kind.enum : [];
  return isKind(only) ? only : null;
};

const titled = (field: string, within: ReadonlyArray<string>, schema: Json): Json => {
  const label = fieldLabel(field, within);
  const pattern = PATTERNS[field];
  return {
    ...(label && { title: label.zh, description: label.en }),
    ...(isObject(schema) ? schema : {}),
    ...(pattern !== undefined && { pattern }),
  };
};

/** The same schema with both labels on every field. */
const labelled = (schema: Json, parent: string): Json => {
  if (isList(schema)) return schema.map((one) => labelled(one, parent));
  if (!isObject(schema)) return schema;
  const kind = kindOf(schema);
  const within = kind === null ? [parent] : [kind, parent];
  const entries = Object.entries(schema).map(([key, value]): readonly [string, Json] => {
    if (key !== "properties" || !isObject(value)) return [key, labelled(value, parent)];
    const fields = Object.entries(value).map(
      ([field, its]) => [field, titled(field, within, labelled(its, field))] as const,
    );
    return [key, Object.fromEntries(fields)];
  });
  const head = kind && { title: kindLabels[kind].zh, description: kindLabels[kind].en };
  return { ...head, ...Object.fromEntries(entries) };
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
  const text = JSON.stringify(labelled(plain(schema), "document"));
  const conditions = JSON.stringify(labelled(plain(condition), "condition"));
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
