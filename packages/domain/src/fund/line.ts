import { Schema } from "effect";
import { Fen, NO_FEN } from "../money/fen.ts";
import { LineCode } from "./ids.ts";

export const Words = (longest: number) =>
  Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(longest));

export const Year = Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2200 }));

/** 预算: how much a line may pay out in a year, in fen. */
export const YearPlan = Schema.Struct({ year: Year, fen: Fen });

/** 资金管理条目: what money of the fund is for, how much a year, and from which sum on two approve. */
export const FundLine = Schema.Struct({
  code: LineCode,
  title: Words(16),
  purpose: Words(80),
  plans: Schema.Array(YearPlan),
  /** A payment above it needs two approvals, any other one. In fen. */
  threshold: Fen,
  open: Schema.Boolean,
  /** The decision that opened, changed or closed it, as the minutes are numbered. */
  decision: Words(60),
});
export type FundLine = typeof FundLine.Type;

const { plans: _, ...NAMED } = FundLine.fields;

/** A line as it is opened, changed or closed; what it may pay out is what a meeting carries. */
export const LineDraft = Schema.Struct(NAMED);
export type LineDraft = typeof LineDraft.Type;

/** What a line may pay out in a year; nothing where nothing was planned. */
export const planOf = ({ plans }: Pick<FundLine, "plans">, year: number): Fen =>
  plans.find((plan) => plan.year === year)?.fen ?? NO_FEN;
