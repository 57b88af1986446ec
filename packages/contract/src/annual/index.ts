import { Schema } from "effect";
import { type Caller, query } from "../endpoint/index.ts";
import { AnnualFact, AnnualFigure, AnnualReport } from "./views.ts";

export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-fund" };
const wholeBetween = (minimum: number, maximum: number) =>
  Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum, maximum }));
const year = wholeBetween(2000, 2200);

/** The same path with `.xlsx` behind it answers a workbook. */
export const annualReport = query({
  name: "reports.annual",
  path: "/api/reports/annual",
  caller: sees,
  summary: "A year of the village: money, points, help, meals, awards, decisions, complaints.",
  query: Schema.Struct({ year: Schema.optionalKey(year) }),
  answer: AnnualReport,
});

export const annualFacts = query({
  name: "reports.annual.facts",
  path: "/api/reports/annual/facts",
  caller: sees,
  summary: "What a figure of the annual report counts, of a month or of the whole year; masked.",
  query: Schema.Struct({
    ...{ of: AnnualFigure, year },
    month: Schema.optionalKey(wholeBetween(1, 12)),
  }),
  answer: Schema.Array(AnnualFact),
});
