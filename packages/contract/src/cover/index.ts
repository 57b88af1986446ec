import { FundLine, FundSource, Use } from "@huzhu/domain/fund";
import { Ratio } from "@huzhu/domain/rulebook";
import { Good } from "@huzhu/domain/store";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

const Month = Schema.String.check(Schema.isPattern(/^\d{4}-\d{2}$/));

/** Money that came, or is promised, in a month by a source onto a line. In fen. */
const Income = Schema.Struct({
  ...{ source: FundSource, line: FundLine.fields.code, month: Month, fen: Schema.Int },
  /** What alone it may be spent on; `null` where it is for anything that the line pays. */
  use: Schema.NullOr(Use),
});

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
      /** What lies there for anything that the line is for, and is not ordered. */
      free: Schema.Int,
      /** Whether what was bought with it went onto the shelf before. */
      buys: Schema.Boolean,
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

/** How many whole months shelf and buying money last, and how many it takes to have more. */
export const CoverAlert = Schema.Struct({ months: Schema.Int, lead: Schema.Int });
export type CoverAlert = typeof CoverAlert.Type;

export const coverAlert = query({
  name: "cover.alert",
  path: "/api/cover/alert",
  caller: { kind: "staff", duty: "see-fund" },
  summary: "Whether shelf and money end sooner than more can be bought; nothing where they do not.",
  answer: Schema.Struct({ alert: Schema.NullOr(CoverAlert) }),
});
