import {
  Catalog,
  CatalogFault,
  Entitlement,
  Often,
  ServiceCategory,
  ServiceCode,
  Why,
} from "@huzhu/domain/catalog";
import { Decision } from "@huzhu/domain/governance";
import { Resident } from "@huzhu/domain/people";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** The document, told once in the description of the API. */
export const CatalogDocument = Catalog.annotate({ identifier: "Catalog" });

/** A catalog that holds or held, what the village decided, and who wrote that down. */
export const AdoptedCatalog = Schema.Struct({
  catalog: CatalogDocument,
  adoptedAt: Instant,
  adoptedBy: Schema.String,
  /** `null` where the village adopted it without a meeting. */
  decision: Schema.NullOr(Decision.annotate({ identifier: "Decision" })),
  current: Schema.Boolean,
});
export type AdoptedCatalog = typeof AdoptedCatalog.Type;

/** A draft with all that is wrong in it; what is an error keeps it from being adopted. */
export const CheckedCatalog = Schema.Struct({
  catalog: CatalogDocument,
  faults: Schema.Array(CatalogFault.annotate({ identifier: "CatalogFault" })),
  /** What all households carried about a catalog, and no version has taken yet. */
  decided: Schema.Array(Decision.annotate({ identifier: "Decision" })),
});
export type CheckedCatalog = typeof CheckedCatalog.Type;

/** What an elder is entitled to on a day, by the version that is in force then. */
export const ElderEntitlements = Schema.Struct({
  on: CalendarDate,
  /** `null` as long as the village has adopted none. */
  version: Schema.NullOr(Schema.Int),
  entitlements: Schema.Array(Entitlement.annotate({ identifier: "Entitlement" })),
});
export type ElderEntitlements = typeof ElderEntitlements.Type;

/** How many elders are entitled to a service today. */
export const EntitledCount = Schema.Struct({
  service: ServiceCode,
  title: Schema.String,
  category: ServiceCategory,
  /** By what the village knows. */
  certain: Schema.Int,
  /** Whoever brings the paper that is asked. */
  withPaper: Schema.Int,
});
export type EntitledCount = typeof EntitledCount.Type;

const elder = {
  id: Resident.fields.id,
  name: Resident.fields.name,
  age: Schema.Int,
  householdNumber: Schema.String,
  hamlet: Schema.String,
};

/** An elder who is entitled to one service, and why. */
export const EntitledElder = Schema.Struct({
  ...elder,
  certain: Schema.Boolean,
  why: Schema.Array(Why),
  often: Schema.NullOr(Often),
});
export type EntitledElder = typeof EntitledElder.Type;

/** One line of the gap table: a service, a group, a hamlet, or an elder. */
export const GapRow = Schema.Struct({
  /** A code, a group, a hamlet's id, or an elder's. */
  key: Schema.String,
  title: Schema.String,
  /** Where an elder lives; the heading of a service. */
  under: Schema.String,
  /** How many elders something was due to, and to how many of them something is missing. */
  elders: Schema.Int,
  behind: Schema.Int,
  /** Times that fell due, that were answered in their time, and that were not. */
  expected: Schema.Int,
  met: Schema.Int,
  missing: Schema.Int,
  /** Times that it came in the period, due or not, and the minutes of them. */
  delivered: Schema.Int,
  minutes: Schema.Int,
});
export type GapRow = typeof GapRow.Type;

/** 缺口表 of a period, as far as it is over. */
export const GapTable = Schema.Struct({
  from: CalendarDate,
  /** The last day that counts: of the period, or today. */
  to: CalendarDate,
  total: GapRow,
  rows: Schema.Array(GapRow),
});
export type GapTable = typeof GapTable.Type;
