import { CashCounted, DifferenceUnexplained } from "@huzhu/domain/fund";
import { Fen } from "@huzhu/domain/money";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";

/** One count of the cash box: `counted` lay there, `booked` should have; in fen. */
export const CashCountRow = Schema.Struct({
  on: CashCounted.fields.on,
  booked: Fen,
  counted: Fen,
  note: Schema.String,
  by: Schema.String,
  at: Instant,
});
export type CashCountRow = typeof CashCountRow.Type;

export const cashCounts = query({
  name: "fund.counts",
  path: "/api/fund/counts",
  caller: { kind: "staff", duty: "see-fund" },
  summary: "How much there should be in the cash box now, and what every count of it found.",
  answer: Schema.Struct({ booked: Fen, rows: Schema.Array(CashCountRow) }),
});

export const countCash = command({
  name: "fund.count",
  path: "/api/fund/counts",
  caller: { kind: "staff", duty: "keep-fund" },
  summary: "Writes down how much was counted in the cash box today, beside what the books say.",
  body: Schema.Struct({ counted: Fen, note: CashCounted.fields.note }),
  answer: Schema.Struct({ booked: Fen, counted: Fen }),
  refusals: [DifferenceUnexplained],
});
