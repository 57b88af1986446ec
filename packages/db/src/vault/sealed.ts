import { type Cell, Unreadable } from "./cell.ts";
import type { Safe } from "./safe.ts";

/** Seals what is there. */
export const sealIn = (safe: Safe, text: string | null, cell: Cell): string | null =>
  text === null ? null : safe.seal(text, cell);

/** Opens what is there. */
export const openIn = (safe: Safe, sealed: string | null, cell: Cell): string | null =>
  sealed === null ? null : safe.open(sealed, cell);

/** Opens what can be opened: for whoever looks for what cannot. */
export const openedIn = (safe: Safe, sealed: string, cell: Cell): string | null => {
  try {
    return safe.open(sealed, cell);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
};
