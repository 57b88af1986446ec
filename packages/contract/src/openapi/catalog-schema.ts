import { Catalog } from "@huzhu/domain/catalog";
import { Schema } from "effect";
import { catalogLabel, frequencyLabels } from "../words/index.ts";
import { isObject, type Json, type Labels, labelledSchema, plain } from "./labelled-schema.ts";

const LABELS: Labels = {
  field: catalogLabel,
  kinds: frequencyLabels,
  patterns: {
    effectiveFrom: String.raw`^\d{4}-\d{2}-\d{2}$`,
    code: "^[A-Za-z0-9-]{1,32}$",
  },
};

/**
 * The format of service catalogs as a JSON Schema (2020-12), with a Chinese title and an English
 * description on every field. The decoder has the last word. The golden file is
 * `docs/catalog.schema.json`.
 */
export const catalogSchema = (): Json => {
  const { schema } = Schema.toJsonSchemaDocument(Catalog, { onExcessProperty: "error" });
  const root = labelledSchema(plain(schema), "document", LABELS);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "养老服务清单",
    description: "A Huzhu service catalog",
    ...(isObject(root) ? root : {}),
  };
};
