import { Schema } from "effect";
import { HouseholdId, ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { StaffId } from "../staff.ts";

/**
 * The four sides of the fund committee 资金管理委员会: government and Party cadres, village cadres,
 * villagers, and social forces from outside. Source: the paper, section 5.2.
 */
export const Constituency = Schema.Literals(["government", "villageCadres", "villagers", "social"]);
export type Constituency = typeof Constituency.Type;

export const MemberId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("MemberId"),
);
export type MemberId = typeof MemberId.Type;

/** 委员: who sits for one side, and from when until when. */
export const Member = Schema.Struct({
  id: MemberId,
  name: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25)),
  constituency: Constituency,
  /** Of somebody who lives here: who it is, and the household whose kin they are recused for. */
  resident: Schema.NullOr(ResidentId),
  household: Schema.NullOr(HouseholdId),
  /** Of somebody who works at the console: their login, by which they vote there. */
  staff: Schema.NullOr(StaffId),
  /** 主任: leads the meeting. */
  chair: Schema.Boolean,
  from: CalendarDate,
  /** The last day of the term. */
  until: CalendarDate,
});
export type Member = typeof Member.Type;

/** Who sits on a day. */
export const seatedOn = (
  members: ReadonlyArray<Member>,
  date: CalendarDate,
): ReadonlyArray<Member> => members.filter(({ from, until }) => from <= date && date <= until);
