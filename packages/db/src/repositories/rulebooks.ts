import type { StaffId } from "@huzhu/domain/governance";
import type { Adopted, Rulebook } from "@huzhu/domain/rulebook";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { keep } from "../log/append.ts";
import type { Adoption } from "../nouns/adoption.ts";
import { adoptionOf } from "../rows/adoptions.ts";
import { holding, type Read, type Write, within } from "../unit.ts";
import * as decisions from "./decisions.ts";

/** Every version with how it was adopted, the oldest first. */
export const adoptions = async (read: Read): Promise<ReadonlyArray<Adoption>> => {
  const { db, rulebook, staff } = within(read);
  const rows = await db
    .select({ rulebook, adoptedBy: staff.name })
    .from(rulebook)
    .innerJoin(
      staff,
      and(eq(staff.villageId, rulebook.villageId), eq(staff.id, rulebook.adoptedBy)),
    )
    .where(eq(rulebook.villageId, read.village))
    .orderBy(rulebook.version);
  const decided = await decisions.about(read, "rulebook");
  return rows.map(({ rulebook: row, adoptedBy }) => {
    const decision = decided.get(String(row.version)) ?? null;
    return adoptionOf(row, { adoptedBy, decision });
  });
};

/** Every version, the oldest first. */
export const versions = async (read: Read): Promise<ReadonlyArray<Rulebook>> =>
  (await adoptions(read)).map(({ rulebook }) => rulebook);

/** Puts a version into force by its decision; another one of its number came first where it conflicts. */
export const adopt = async (
  tx: Write,
  { rulebook: document, decision }: Adopted,
  by: StaffId,
  at: Instant,
): Promise<void> => {
  const { db, rulebook } = within(tx);
  const { version, effectiveFrom } = document;
  await holding(tx, "rulebook");
  const [there] = await db
    .select({ version: rulebook.version })
    .from(rulebook)
    .where(and(eq(rulebook.villageId, tx.village), eq(rulebook.version, version)));
  if (there) throw new Conflict(`version ${version} of the rulebook is there already`);
  const row = {
    villageId: tx.village,
    version,
    effectiveFrom,
    document: JSON.stringify(document),
    adoptedAt: at,
    adoptedBy: by,
  };
  await keep(tx, "rulebook", [{ subject: String(version), row }], at);
  await decisions.record(tx, { about: "rulebook", id: String(version) }, decision, by, at);
};
