export type Part =
  | { readonly [key: string]: Part }
  | ReadonlyArray<Part>
  | string
  | number
  | boolean
  | null;

/** Every field of a schema with what it says. */
export const fieldsIn = (part: Part, path: string): ReadonlyArray<readonly [string, Part]> => {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((one) => fieldsIn(one, path));
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== "properties") return fieldsIn(value, path);
    return Object.entries(value as Record<string, Part>).flatMap(([field, its]) => [
      [`${path}.${field}`, its] as const,
      ...fieldsIn(its, `${path}.${field}`),
    ]);
  });
};
