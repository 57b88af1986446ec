import type { Documented } from "./document.ts";

/** Where sealed cells stand. */
export const SEALED_TABLES = [
  "resident",
  "register_change",
  "ability_assessment",
  "certification",
  "certification_end",
  "care_event",
  "audit",
  "attempt",
  "roster_import_line",
  "mandate",
] as const;

interface Place {
  readonly table: Documented;
  /** The column that tells a row from others. */
  readonly key: "id" | "certificationId" | "sequence";
}

/** The kinds of rows that have a document. */
export const DOCUMENTED = {
  registerChange: { table: "register_change", key: "sequence" },
  abilityAssessment: { table: "ability_assessment", key: "id" },
  certification: { table: "certification", key: "id" },
  certificationEnd: { table: "certification_end", key: "certificationId" },
  careEvent: { table: "care_event", key: "id" },
} as const satisfies Readonly<Record<string, Place>>;
export type DocumentedKind = keyof typeof DOCUMENTED;

export const isDocumented = (kind: string): kind is DocumentedKind => kind in DOCUMENTED;
