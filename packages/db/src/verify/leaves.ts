import { ROW_KINDS } from "../log/record.ts";
import { batches, type Look } from "../stream.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";
import type { Moments } from "./moments.ts";
import { Records } from "./records.ts";
import type { Transfers } from "./transfers.ts";

const LEAVES = `select subject_id, kind, place, hash
  from leaf where village_id = ? order by subject_id, kind`;

/** A leaf as the log keeps it; `place` counts from 0. */
export interface Leaf {
  readonly subject: string;
  readonly place: number;
  readonly hash: string;
}

/** The records of one kind, held against their leaves in the order of what leaves call them. */
export interface Matching {
  /** The next leaf: tells of it, and of all records before it that have none. */
  readonly take: (leaf: Leaf) => Promise<void>;
  /** All records behind the last leaf. */
  readonly end: () => Promise<void>;
}

interface Facts {
  readonly transfers: Transfers;
  readonly moments: Moments;
  readonly findings: Findings;
}

/** I9: every record is what its leaf says, every record has one, and every leaf its record. */
export const checkLeaves = async (
  look: Look,
  { transfers, moments, findings }: Facts,
): Promise<void> => {
  const kinds = new Map<string, Matching>([["transfer", transfers]]);
  for (const kind of ROW_KINDS) kinds.set(kind, new Records(look, kind, findings));
  for await (const rows of batches(look, LEAVES)) {
    for (const [subjectId, kind, place, hash] of rows) {
      const subject = text(subjectId);
      const matching = kinds.get(text(kind));
      if (kind === "account") moments.guardFrom(int(place));
      const leaf = { subject, place: int(place), hash: text(hash) };
      if (matching) await matching.take(leaf);
      else findings.add("leaf without a record", `${text(kind)}/${subject}`, leaf.hash, "");
    }
  }
  for (const matching of kinds.values()) await matching.end();
};
