import { FundLine, FundSource } from "@huzhu/domain/fund";
import { Ratio } from "@huzhu/domain/rulebook";
import { Good } from "@huzhu/domain/store";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

const Month = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}$/));

/** Money that came, or is promised, in a month by a source. In fen. */
const Income = Schema.Struct({ source: FundSource, month: Month, fen: Schema.Int });

/**
 * 兑付保障: everything that says how far the shelf and the money reach for the points that people
 * hold. Points are in smallest units, money in fen.
 */
export const CoverFacts = Schema.Struct({
  /** The month that runs; what is looked ahead begins with it. */
  from: Month,
  /** What the months did that are over. */
  months: Schema.Array(
    Schema.Struct({
      month: Month,
      ...{ issued: Schema.Int, redeemed: Schema.Int, expired: Schema.Int },
      outstanding: Schema.Int,
    }),
  ),
  outstanding: Schema.Array(Schema.Struct({ lastMonth: Schema.NullOr(Month), amount: Schema.Int })),
  /** How many months new points live, as the policy of today says; `null` for ever. */
  lives: Schema.NullOr(Schema.Int),
  /** Fen for one smallest unit, as the rulebook in force says; `null` where it says nothing. */
  worth: Schema.NullOr(Ratio),
  /** Over how many days `redeemed` was counted. */
  days: Schema.Int,
  goods: Schema.Array(
    Schema.Struct({
      ...{ good: Good.fields.id, name: Good.fields.name, unit: Good.fields.unit },
      ...{ onHand: Schema.Int, redeemed: Schema.Int },
      /** For a piece, today; `null` where it has none or stands on no shelf. */
      price: Schema.NullOr(Schema.Int),
    }),
  ),
  lines: Schema.Array(
    Schema.Struct({
      ...{ code: FundLine.fields.code, title: FundLine.fields.title },
      /** What lies there that is neither earmarked nor ordered. */
      free: Schema.Int,
    }),
  ),
  came: Schema.Array(Income),
  promised: Schema.Array(Income),
});
export type CoverFacts = typeof CoverFacts.Type;

export const cover = query({
  name: "cover.see",
  path: "/api/cover",
  caller: { kind: "staff", duty: "see-fund" },
  summary: "What people's points stand against: the shelf, the money, and how fast they are used.",
  answer: CoverFacts,
});
