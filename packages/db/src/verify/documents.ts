/** What a text says that may be no JSON any more. */
export const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

/** What a value has under a name, if it has anything there. */
export const inside = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (Reflect.get(value, name) ?? null) : null;
