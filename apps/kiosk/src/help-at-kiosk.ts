import type { HelpKind } from "@huzhu/domain/reciprocity";

/** What one can ask for at a kiosk, three at a time; what cannot wait comes first. */
export const HELP_AT_KIOSK = [
  "doctor",
  "meal",
  "talk",
  "repair",
  "errand",
  "card",
  "clean",
  "ride",
] as const satisfies ReadonlyArray<HelpKind>;
