import {
  Assignment,
  Clock,
  Duty,
  DutyMatrix,
  Obligation,
  Party,
  Remark,
  Role,
} from "@huzhu/domain/governance";
import { ProviderRequest } from "@huzhu/domain/market";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** One thing that somebody answers for in this village. */
export const ResponsibilityRow = Schema.Struct({
  code: Schema.String,
  title: Schema.String,
  party: Party,
  basis: Schema.Struct({
    kind: Schema.Literals(["law", "rulebook", "agreement"]),
    says: Schema.String,
  }),
  duties: Schema.Array(Duty),
  hands: Schema.Array(Role),
  clocks: Schema.Array(Clock),
  watched: Party,
  /** The responsibility that checks what is done here. */
  checkedBy: Schema.NullOr(Schema.String),
  /** As it is brought, where this village has it otherwise. */
  brought: Schema.NullOr(Assignment),
});
export type ResponsibilityRow = typeof ResponsibilityRow.Type;

/** What one party has not done in time, of one kind. */
export const OverdueDuty = Schema.Struct({
  code: Schema.String,
  title: Schema.String,
  party: Party,
  hands: Schema.Array(Role),
  obligation: Obligation,
  count: Schema.Int,
  since: CalendarDate,
  due: CalendarDate,
  over: Schema.Int,
});
export type OverdueDuty = typeof OverdueDuty.Type;

/** 权责清单 on a day, and what is overdue at whom. */
export const ResponsibilitiesView = Schema.Struct({
  rows: Schema.Array(ResponsibilityRow),
  overdue: Schema.Array(OverdueDuty),
  /** The version that holds; `null` where the village has it as it is brought. */
  current: Schema.NullOr(Schema.Int),
  /** Every version, the newest first. */
  versions: Schema.Array(DutyMatrix),
  /** Who works in the console, by role. */
  staff: Schema.Array(Schema.Struct({ role: Role, names: Schema.Array(Schema.String) })),
});
export type ResponsibilitiesView = typeof ResponsibilitiesView.Type;

/** A remark with the names of who wrote. */
export const RemarkRow = Schema.Struct({
  ...Remark.fields,
  writer: Schema.String,
  answers: Schema.Array(
    Schema.Struct({ words: Schema.String, on: CalendarDate, writer: Schema.String }),
  ),
  late: Schema.Boolean,
});
export type RemarkRow = typeof RemarkRow.Type;

/** What waits for whoever asks: overdue in their hands, and remarks that nobody answered. */
export const WaitingView = Schema.Struct({
  overdue: Schema.Array(OverdueDuty),
  remarks: Schema.Array(RemarkRow),
});
export type WaitingView = typeof WaitingView.Type;

/** A request for the township's approval; whom to call stands in it for the township to ask. */
export const ProviderRequestRow = Schema.Struct({
  ...ProviderRequest.fields,
  /** What the services are called for which prices are asked. */
  services: Schema.Array(
    Schema.Struct({ title: Schema.String, unit: Schema.String, fen: Schema.Int }),
  ),
  writer: Schema.String,
});
export type ProviderRequestRow = typeof ProviderRequestRow.Type;
