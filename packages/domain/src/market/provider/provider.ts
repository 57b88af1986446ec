import { Schema } from "effect";
import { ServiceCode } from "../../catalog/ids.ts";
import { Fen } from "../../money/fen.ts";
import { HouseholdId, ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { ProviderId } from "../ids.ts";
import { Because, Words } from "../written.ts";

/** An institution, professional people from outside, or a villager who is paid to care. */
export const ProviderKind = Schema.Literals(["institution", "professional", "villager"]);
export type ProviderKind = typeof ProviderKind.Type;

/** What a provider asks for one unit of a service, in fen. */
export const Quote = Schema.Struct({ service: ServiceCode, fen: Fen });
export type Quote = typeof Quote.Type;

/** The paper by which the township lets a provider work in its villages. */
export const Approval = Schema.Struct({
  /** The number of the paper as it is printed. */
  paper: Words,
  /** The office that issued it. */
  issuer: Words,
  from: CalendarDate,
  /** The last day on which it holds. */
  until: CalendarDate,
});
export type Approval = typeof Approval.Type;

/** From `from` on nobody orders from the provider; `lifted` ends it. */
export const Suspension = Schema.Struct({
  from: CalendarDate,
  why: Because,
  at: Instant,
  lifted: Schema.NullOr(Schema.Struct({ on: CalendarDate, why: Because, at: Instant })),
});
export type Suspension = typeof Suspension.Type;

/** What a cadre writes down of a provider. */
export const ProviderDraft = Schema.Struct({
  name: Words,
  kind: ProviderKind,
  /** Whom to call, as it may stand on an order. */
  contact: Words,
  /** Of a villager who is paid to care: who it is. */
  resident: Schema.NullOr(ResidentId),
  quotes: Schema.Array(Quote),
  approval: Approval,
});
export type ProviderDraft = typeof ProviderDraft.Type;

/** Whoever is paid for care 服务单位 / 受雇村民, as approved by the township. */
export const Provider = Schema.Struct({
  ...ProviderDraft.fields,
  id: ProviderId,
  /** The household of a villager who is paid to care, whose own are then not their customers. */
  household: Schema.NullOr(HouseholdId),
  suspensions: Schema.Array(Suspension),
});
export type Provider = typeof Provider.Type;
