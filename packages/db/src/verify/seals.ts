import { chainProblems, isSealSigned, SignedSeal } from "@huzhu/domain/seal";
import { eq } from "drizzle-orm";
import { Option, Schema } from "effect";
import { verifying } from "../log/seal-key.ts";
import { sha256 } from "../log/sha256.ts";
import { sealFields } from "../rows/checks.ts";
import { type Read, within } from "../unit.ts";
import type { Findings } from "./finding.ts";
import type { Log } from "./log.ts";

/** A seal was signed with another key than the one before: it may be that the file was lost. */
export interface KeyChange {
  readonly number: number;
  readonly before: string;
  readonly key: string;
}

const readable = Schema.decodeUnknownOption(SignedSeal);

/** All seals that can be read; one that cannot was changed. */
export const loadSeals = async (
  read: Read,
  findings: Findings,
): Promise<ReadonlyArray<SignedSeal>> => {
  const { db, seal } = within(read);
  const rows = await db
    .select()
    .from(seal)
    .where(eq(seal.villageId, read.village))
    .orderBy(seal.number);
  return rows.flatMap((row) => {
    const found = Option.getOrNull(readable(sealFields(row)));
    if (!found) findings.add("signature of a seal", String(row.number), "a seal", "unreadable");
    return found ?? [];
  });
};

/** I9: the seals are signed, are a chain, and every root is that of the leaves that it covers. */
export const checkSeals = (
  seals: ReadonlyArray<SignedSeal>,
  { roots }: Log,
  findings: Findings,
): ReadonlyArray<KeyChange> => {
  const changes: Array<KeyChange> = [];
  let covered = 0;
  let broken = false;
  for (const [at, seal] of seals.entries()) {
    const { number, key, root, size } = seal;
    const before = seals[at - 1];
    if (!isSealSigned(sha256, verifying(key), seal)) {
      findings.add("signature of a seal", String(number), "signed", "not signed");
    }
    if (before && before.key !== key) changes.push({ number, before: before.key, key });
    const found = roots.get(size) ?? "";
    // What is broken under one seal is broken under all behind it; the first one says where.
    if (root !== found && !broken) {
      findings.add("root of a seal", `${number} (${covered + 1}–${size})`, root, found);
    }
    broken = root !== found;
    covered = size;
  }
  for (const { _tag, number, ...problem } of chainProblems(sha256, seals)) {
    findings.add("chain of seals", String(number), "chain", `${_tag} ${JSON.stringify(problem)}`);
  }
  return changes;
};
