import { Budget, FundLine, LineClosed, UnknownLine } from "@huzhu/domain/fund";
import {
  Meeting,
  MeetingElsewhere,
  Motion,
  MotionIsPut,
  NotResolved,
} from "@huzhu/domain/governance";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { MatterStanding } from "../meetings/views.ts";

/** A year's plan that was put to a meeting, and what became of it. */
export const BudgetRow = Schema.Struct({
  ...Budget.fields,
  ...MatterStanding.fields,
  at: Instant,
  by: Schema.String,
});
export type BudgetRow = typeof BudgetRow.Type;

export const Budgets = Schema.Struct({
  /** Lines that are open, with what was planned for each year. */
  lines: Schema.Array(Schema.Struct(FundLine.fields)),
  /** The newest first. */
  budgets: Schema.Array(BudgetRow),
});
export type Budgets = typeof Budgets.Type;

export const budgets = query({
  name: "budgets.list",
  path: "/api/fund/budgets",
  caller: { kind: "staff", duty: "see-fund" },
  summary: "The open lines with their plans, and every year's plan that was put to a meeting.",
  answer: Budgets,
});

export const proposeBudget = command({
  name: "budgets.propose",
  path: "/api/fund/budgets",
  caller: { kind: "staff", duty: "keep-fund" },
  summary: "Puts a year's plan of lines to a meeting; once it is carried, it is in force.",
  body: Schema.Struct({
    ...{ year: Budget.fields.year, lines: Budget.fields.lines },
    meeting: Meeting.fields.id,
  }),
  answer: Schema.Struct({ budget: Budget.fields.id, motion: Motion.fields.id }),
  refusals: [UnknownLine, LineClosed, MeetingElsewhere, MotionIsPut, NotResolved],
});
