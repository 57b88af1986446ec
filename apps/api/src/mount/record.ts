/**
 * Health, poverty and consents stand in their own tables, which say who wrote them; here they would be
 * twice. Numbers and words about somebody could not be erased from here.
 */
const SECRET = new Set([
  "password",
  "cardCode",
  "base64",
  "assessment",
  "certification",
  "event",
  "seen",
  "rows",
  "idNumber",
  "phone",
  "reason",
  "consent",
  "note",
  "why",
  "what",
  "who",
  "evidence",
]);
const LONGEST = 2_000;

const safe = (value: unknown): unknown => {
  if (typeof value === "string")
    return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (Array.isArray(value)) return value.map(safe);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !SECRET.has(key))
      .map(([key, inner]) => [key, safe(inner)]),
  );
};

/** A request as the audit keeps it: without passwords and file contents. */
export const forTheRecord = (request: unknown): unknown => safe(request);
