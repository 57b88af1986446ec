import { Schema } from "effect";
import { PurseOf } from "../../fund/place.ts";
import { Words } from "../../market/written.ts";
import { Fen, sumFen } from "../../money/fen.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { ProjectId } from "../ids.ts";

/** Of what the fund gets its share: 利润, 盈余, 分红, or the takings. */
export const ShareOf = Schema.Literals(["profit", "surplus", "dividend", "takings"]);
export type ShareOf = typeof ShareOf.Type;

/** Thousandths, so that 12.5 percent can be agreed. */
export const Permille = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000 }));

const Year = Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2200 }));

/** What a year brought, what of it the fund expects, and what came. */
export const ProjectYear = Schema.Struct({
  year: Year,
  /** What the share is taken of. */
  result: Fen,
  expected: Fen,
  /** Each with the purse of the fund into which it came; `null` where it went past the fund. */
  received: Schema.Array(
    Schema.Struct({ on: CalendarDate, fen: Fen, into: Schema.NullOr(PurseOf) }),
  ),
});
export type ProjectYear = typeof ProjectYear.Type;

/** 村办项目: a business of the village, and what of it the fund gets by agreement. */
export const Project = Schema.Struct({
  id: ProjectId,
  title: Words,
  partner: Words,
  shareOf: ShareOf,
  permille: Permille,
  since: CalendarDate,
  /** By which paper it was agreed. */
  paper: Words,
  years: Schema.Array(ProjectYear),
});
export type Project = typeof Project.Type;

/** The fund's share of a result, in whole fen; what is less than a fen stays with the business. */
export const shareOfResult = (result: Fen, permille: number): Fen =>
  Fen.make(Number((BigInt(result) * BigInt(permille)) / 1000n));

export const receivedIn = ({ received }: ProjectYear): Fen =>
  sumFen(received.map(({ fen }) => fen));
