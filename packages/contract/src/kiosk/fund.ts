import { LineCode } from "@huzhu/domain/fund";
import { Schema } from "effect";
import { kiosk, query } from "../endpoint/index.ts";

/** 账上的钱 on a public screen: this year so far, in fen, and nothing about anybody (law I17). */
export const KioskFund = Schema.Struct({
  year: Schema.Int,
  income: Schema.Int,
  spent: Schema.Int,
  left: Schema.Int,
  /** What money was spent on, the most first. */
  lines: Schema.Array(
    Schema.Struct({ line: LineCode, title: Schema.String, spent: Schema.Int, left: Schema.Int }),
  ),
});
export type KioskFund = typeof KioskFund.Type;
export type KioskFundLine = KioskFund["lines"][number];

export const kioskFund = query({
  name: "kiosk.fund",
  path: "/api/kiosk/fund",
  caller: kiosk,
  summary: "What came into the fund this year, what was used for what, and what is left.",
  answer: KioskFund,
});
