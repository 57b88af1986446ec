import { Equal } from "effect";
import { compareLines, type FieldChange, type LineDifferences } from "../rulebook/compare-lines.ts";
import type { Catalog } from "./catalog.ts";
import type { Service } from "./service.ts";

/** What adopting one catalog behind another changes: its services, and what stands above them. */
export interface CatalogDifferences extends LineDifferences<Service> {
  readonly head: ReadonlyArray<FieldChange>;
}

const HEAD = ["title", "scale", "source", "assumed"] as const satisfies ReadonlyArray<
  keyof Catalog
>;

/**
 * What is new, gone or different in one catalog behind another, as data: services are the same by
 * their codes, fields are told in the order of their keys. Version and date always differ and are
 * left out. Behind no catalog (`null`) everything is new.
 */
export const compareCatalogs = (before: Catalog | null, after: Catalog): CatalogDifferences => ({
  ...compareLines(before?.services ?? [], after.services),
  head: HEAD.map((field) => ({
    field,
    before: before?.[field] ?? null,
    after: after[field] ?? null,
  })).filter((change) => !Equal.equals(change.before, change.after)),
});
