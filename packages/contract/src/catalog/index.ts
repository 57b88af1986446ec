import { CatalogFaulty, ServiceCode } from "@huzhu/domain/catalog";
import { ElderGroup } from "@huzhu/domain/elders";
import { CARRY_REFUSALS, Decision, NotResolved } from "@huzhu/domain/governance";
import { Hamlet, Resident } from "@huzhu/domain/people";
import {
  EffectiveBeforeMeeting,
  EffectiveInThePast,
  ScaleDiffers,
  VersionNotNext,
} from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import {
  AdoptedCatalog,
  CatalogDocument,
  CheckedCatalog,
  ElderEntitlements,
  EntitledCount,
  EntitledElder,
  GapTable,
} from "./views.ts";

export * from "./views.ts";

const seesCatalog = { kind: "staff", duty: "see-catalog" } as const;
const seesElders = { kind: "staff", duty: "see-elders" } as const;
const refusals = [VersionNotNext, EffectiveInThePast, ScaleDiffers];

export const catalogs = query({
  name: "catalogs.list",
  path: "/api/catalogs",
  caller: seesCatalog,
  summary: "Every version of the service catalog, the newest first.",
  answer: Schema.Array(AdoptedCatalog),
});

export const checkCatalog = query({
  name: "catalogs.check",
  method: "POST",
  path: "/api/catalogs/check",
  caller: seesCatalog,
  summary: "What is wrong with a draft, and whether it could be the next version today.",
  body: CatalogDocument,
  answer: CheckedCatalog,
  refusals,
});

export const adoptCatalog = command({
  name: "catalogs.adopt",
  path: "/api/catalogs",
  caller: { kind: "staff", duty: "adopt-catalog" },
  summary: "Makes a draft the next version, by a decision where the village wants one.",
  body: Schema.Struct({
    catalog: CatalogDocument,
    decision: Schema.NullOr(Decision.annotate({ identifier: "Decision" })),
  }),
  answer: AdoptedCatalog,
  refusals: [...refusals, CatalogFaulty, EffectiveBeforeMeeting, ...CARRY_REFUSALS, NotResolved],
});

export const elderEntitlements = query({
  name: "catalogs.ofElder",
  path: "/api/elders/:resident/entitlements",
  caller: seesElders,
  summary: "What an elder is entitled to today, how often, by whom, at whose cost, and why.",
  params: Schema.Struct({ resident: Resident.fields.id }),
  answer: ElderEntitlements,
});

export const entitled = query({
  name: "catalogs.entitled",
  path: "/api/catalogs/entitled",
  caller: seesElders,
  summary: "How many elders are entitled to each service of the catalog today.",
  query: Schema.Struct({ hamlet: Schema.optionalKey(Hamlet.fields.id) }),
  answer: Schema.Struct({ elders: Schema.Int, services: Schema.Array(EntitledCount) }),
});

export const entitledElders = query({
  name: "catalogs.entitledElders",
  path: "/api/catalogs/entitled/:service",
  caller: seesElders,
  summary: "Who is entitled to a service today, and why.",
  params: Schema.Struct({ service: ServiceCode }),
  query: Schema.Struct({
    hamlet: Schema.optionalKey(Hamlet.fields.id),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(EntitledElder),
});

/** How long a time the gap table looks back over. */
export const GapPeriod = Schema.Literals(["week", "month", "quarter", "year"]);
export type GapPeriod = typeof GapPeriod.Type;

/** By what the gap table sums up. */
export const GapBy = Schema.Literals(["service", "group", "hamlet", "elder"]);
export type GapBy = typeof GapBy.Type;

/** An elder group, or those who are in none. */
export const GroupAsked = Schema.Union([ElderGroup, Schema.Literal("none")]);
export type GroupAsked = typeof GroupAsked.Type;

export const gapTable = query({
  name: "catalogs.gap",
  path: "/api/catalogs/gap",
  caller: seesElders,
  summary: "What elders were due against what they got, by service, group, hamlet or elder.",
  query: Schema.Struct({
    period: GapPeriod,
    /** A day of the period; today where it is left out. */
    on: Schema.optionalKey(CalendarDate),
    by: GapBy,
    service: Schema.optionalKey(ServiceCode),
    group: Schema.optionalKey(GroupAsked),
    hamlet: Schema.optionalKey(Hamlet.fields.id),
  }),
  answer: GapTable,
});
