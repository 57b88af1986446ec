import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Because, Words } from "../../market/written.ts";
import { HamletId } from "../../people/ids.ts";
import { GoodId } from "../../store/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { CampaignId } from "../ids.ts";
import { Audience, Invited } from "./audience.ts";

/** What is brought along: pieces of a good off the shelf, booked when they are handed over. */
export const Gift = Schema.Struct({
  good: GoodId,
  pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20 })),
});
export type Gift = typeof Gift.Type;

/** Who goes where. */
export const Team = Schema.Struct({
  name: Words,
  /** The people of the team, as the village names them. */
  who: Words,
  hamlets: Schema.NonEmptyArray(HamletId),
});
export type Team = typeof Team.Type;

/** 入户宣传: what is told to whom, by whom, with what in hand. */
export const Campaign = Schema.Struct({
  id: CampaignId,
  title: Words,
  message: Because,
  audiences: Schema.NonEmptyArray(Audience),
  /** Whom it goes to, as the register was on the day on which it started. */
  invited: Schema.Array(Invited),
  gift: Schema.NullOr(Gift),
  teams: Schema.NonEmptyArray(Team),
  from: CalendarDate,
  until: CalendarDate,
  startedBy: StaffId,
  at: Instant,
  /** What the village takes from it, once it is over; it names nobody. */
  end: Schema.NullOr(Schema.Struct({ lessons: Because, by: StaffId, at: Instant })),
});
export type Campaign = typeof Campaign.Type;
