import { fieldLabel } from "@huzhu/contract";
import type { Control, Field } from "./shape.ts";

/** What a field is called by the names of what it stands in, the nearest first. */
type LabelOf = (
  field: string,
  within: ReadonlyArray<string>,
) => { readonly zh: string } | undefined;

const inside = (control: Control, key: string, labelOf: LabelOf): Control => {
  if (control.as === "group")
    return { ...control, fields: labelled(control.fields, [key], labelOf) };
  if (control.as !== "list") return control;
  return { ...control, fields: (item) => labelled(control.fields(item), [key], labelOf) };
};

/** The fields, and all within them, with what the contract calls them where they stand. */
export const labelled = (
  fields: ReadonlyArray<Field>,
  within: ReadonlyArray<string>,
  labelOf: LabelOf = fieldLabel,
): ReadonlyArray<Field> =>
  fields.map((field) => ({
    ...field,
    label: field.label || (labelOf(field.key, within)?.zh ?? field.key),
    control: inside(field.control, field.key, labelOf),
  }));
