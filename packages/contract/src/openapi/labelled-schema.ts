import type { Schema } from "effect";
import type { Label } from "../words/labels/label.ts";

export type Json = Schema.Json;
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is ReadonlyArray<Json> => Array.isArray(value);

export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What the parts of one kind of document are called, and what the generator leaves to the decoder. */
export interface Labels {
  readonly field: (field: string, within: ReadonlyArray<string>) => Label | undefined;
  /** The kinds of its parts, by the values of their `kind`. */
  readonly kinds: Readonly<Record<string, Label>>;
  readonly patterns: Readonly<Record<string, string>>;
}

/** The kind that a part of the schema describes, if it does. */
const kindOf = ({ properties }: JsonObject, { kinds }: Labels): string | null => {
  const kind = isObject(properties) ? properties.kind : undefined;
  const [only] = isObject(kind) && isList(kind.enum) ? kind.enum : [];
  return typeof only === "string" && only in kinds ? only : null;
};

const titled = (
  field: string,
  within: ReadonlyArray<string>,
  schema: Json,
  labels: Labels,
): Json => {
  const label = labels.field(field, within);
  const pattern = labels.patterns[field];
  return {
    ...(label && { title: label.zh, description: label.en }),
    ...(isObject(schema) ? schema : {}),
    ...(pattern !== undefined && { pattern }),
  };
};

/** The same schema with a Chinese title and an English description on every field. */
export const labelledSchema = (schema: Json, parent: string, labels: Labels): Json => {
  if (isList(schema)) return schema.map((one) => labelledSchema(one, parent, labels));
  if (!isObject(schema)) return schema;
  const kind = kindOf(schema, labels);
  const within = kind === null ? [parent] : [kind, parent];
  const entries = Object.entries(schema).map(([key, value]): readonly [string, Json] => {
    if (key !== "properties" || !isObject(value)) {
      return [key, labelledSchema(value, parent, labels)];
    }
    const fields = Object.entries(value).map(
      ([field, its]) =>
        [field, titled(field, within, labelledSchema(its, field, labels), labels)] as const,
    );
    return [key, Object.fromEntries(fields)];
  });
  const named = kind === null ? undefined : labels.kinds[kind];
  const head = named && { title: named.zh, description: named.en };
  return { ...head, ...Object.fromEntries(entries) };
};
