import { createHash } from "node:crypto";

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

/** Two requests hash alike when they mean the same, whatever the order of their keys. */
export const contentHash = (content: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(content)))
    .digest("hex");
