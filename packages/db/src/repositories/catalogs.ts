import type { AdoptedCatalog, Catalog } from "@huzhu/domain/catalog";
import type { StaffId } from "@huzhu/domain/governance";
import type { Instant } from "@huzhu/domain/time";
import { and, eq } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { keep } from "../log/append.ts";
import type { CatalogAdoption } from "../nouns/catalog-adoption.ts";
import { catalogAdoptionOf, catalogOf } from "../rows/adoptions.ts";
import { holding, type Read, type Write, within } from "../unit.ts";
import * as decisions from "./decisions.ts";

/** Every version with how it was adopted, the oldest first. */
export const adoptions = async (read: Read): Promise<ReadonlyArray<CatalogAdoption>> => {
  const { db, catalog, staff } = within(read);
  const rows = await db
    .select({ catalog, adoptedBy: staff.name })
    .from(catalog)
    .innerJoin(staff, and(eq(staff.villageId, catalog.villageId), eq(staff.id, catalog.adoptedBy)))
    .where(eq(catalog.villageId, read.village))
    .orderBy(catalog.version);
  const decided = await decisions.about(read, "catalog");
  return rows.map(({ catalog: row, adoptedBy }) => {
    const decision = decided.get(String(row.version)) ?? null;
    return catalogAdoptionOf(row, { adoptedBy, decision });
  });
};

/** Every version, the oldest first. */
export const versions = async (read: Read): Promise<ReadonlyArray<Catalog>> => {
  const { db, catalog } = within(read);
  const rows = await db
    .select()
    .from(catalog)
    .where(eq(catalog.villageId, read.village))
    .orderBy(catalog.version);
  return rows.map(catalogOf);
};

/** Puts a version into force; another one of its number came first where it conflicts. */
export const adopt = async (
  tx: Write,
  { catalog: document, decision }: AdoptedCatalog,
  by: StaffId,
  at: Instant,
): Promise<void> => {
  const { db, catalog } = within(tx);
  const { version, effectiveFrom } = document;
  await holding(tx, "catalog");
  const [there] = await db
    .select({ version: catalog.version })
    .from(catalog)
    .where(and(eq(catalog.villageId, tx.village), eq(catalog.version, version)));
  if (there) throw new Conflict(`version ${version} of the catalog is there already`);
  const row = {
    villageId: tx.village,
    version,
    effectiveFrom,
    document: JSON.stringify(document),
    adoptedAt: at,
    adoptedBy: by,
  };
  await keep(tx, "catalog", [{ subject: String(version), row }], at);
  if (!decision) return;
  await decisions.record(tx, { about: "catalog", id: String(version) }, decision, by, at);
};
