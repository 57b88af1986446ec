import type { ResidentId } from "@huzhu/domain/people";
import { exportsPerson } from "./callers.ts";

export const PERSON_FILES = ["html", "xlsx", "json"] as const;
export type PersonFile = (typeof PERSON_FILES)[number];

/** Beside the endpoints, as a file: all that is kept of one person, for themselves. */
export const personExport = {
  caller: exportsPerson,
  /** With `purpose` and `words`, which are put on record. */
  path: (resident: ResidentId, file: PersonFile): string =>
    `/api/residents/${encodeURIComponent(resident)}/data.${file}`,
  /** Hono's notation. */
  route: (file: PersonFile): string => `/api/residents/:resident/data.${file}`,
} as const;
