import { DOCUMENT } from "./section-fields.ts";
import { type Field, isTree } from "./shape.ts";

export type Path = ReadonlyArray<string | number>;

/** Where somebody mends a thing: the field that stands nearest to it, and its value. */
export interface Located {
  readonly path: Path;
  readonly field: Field;
  readonly value: unknown;
}

export const keyOf = (path: Path): string => path.join(".");

const fieldsIn = ({ control }: Field, item: unknown): ReadonlyArray<Field> => {
  if (control.as === "group") return control.fields;
  return control.as === "list" && isTree(item) ? control.fields(item) : [];
};

const step = (value: unknown, key: string | number): unknown => {
  if (Array.isArray(value)) return value[Number(key)];
  return isTree(value) ? value[key] : undefined;
};

/** Finds the deepest field of the document's form on the way to a path; `null` where there is none. */
export const locate = (
  document: unknown,
  path: Path,
  form: ReadonlyArray<Field> = DOCUMENT,
): Located | null => {
  let fields = form;
  let [value, found] = [document, null as Located | null];
  for (const [at, key] of path.entries()) {
    value = step(value, key);
    const here = path.slice(0, at + 1);
    if (typeof key === "number") {
      if (found?.field.control.as !== "list") return found;
      fields = fieldsIn(found.field, value);
      continue;
    }
    const field = fields.find((one) => one.key === key);
    if (!field) return found;
    found = { path: here, field, value };
    fields = fieldsIn(field, value);
  }
  return found;
};
