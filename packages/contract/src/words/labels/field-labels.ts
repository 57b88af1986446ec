import { documentFields } from "./document-fields.ts";
import type { Label } from "./label.ts";
import { ruleFields } from "./rule-fields.ts";
import { sectionFields } from "./section-fields.ts";

/**
 * Every field of a rulebook document: `document.field` for its sections, `kind.field` or
 * `parent.field` where a field means something of its own there, and `field` everywhere else.
 */
export const fieldLabels: ReadonlyMap<string, Label> = new Map<string, Label>([
  ...Object.entries(documentFields).map(([key, label]) => [`document.${key}`, label] as const),
  ...Object.entries(ruleFields),
  ...Object.entries(sectionFields),
]);

/** The label of a field by the names of what it stands in, the nearest first. */
export const fieldLabel = (field: string, within: ReadonlyArray<string>): Label | undefined =>
  [...within.map((name) => `${name}.${field}`), field]
    .map((key) => fieldLabels.get(key))
    .find((label) => label !== undefined);
