import { fieldLabel } from "@huzhu/contract";
import type { Control, Field } from "./shape.ts";

const inside = (control: Control, key: string): Control => {
  if (control.as === "group") return { ...control, fields: labelled(control.fields, [key]) };
  if (control.as !== "list") return control;
  return { ...control, fields: (item) => labelled(control.fields(item), [key]) };
};

/** The fields, and all within them, with what the contract calls them where they stand. */
export const labelled = (
  fields: ReadonlyArray<Field>,
  within: ReadonlyArray<string>,
): ReadonlyArray<Field> =>
  fields.map((field) => ({
    ...field,
    label: field.label || (fieldLabel(field.key, within)?.zh ?? field.key),
    control: inside(field.control, field.key),
  }));
