import { Schema } from "effect";
import { CalendarDate } from "../time/calendar-date.ts";
import { SomeFen } from "./gift.ts";
import { DonorId, type GiftId, LineCode, PledgeId } from "./ids.ts";
import { Words } from "./line.ts";
import { FundSource } from "./source.ts";

/** 承诺: money that somebody promised, in instalments. */
export const Pledge = Schema.Struct({
  id: PledgeId,
  donor: DonorId,
  source: FundSource,
  title: Words(30),
  line: LineCode,
  instalments: Schema.NonEmptyArray(Schema.Struct({ due: CalendarDate, fen: SomeFen })),
});
export type Pledge = typeof Pledge.Type;

/** A promise with which gifts have paid which of its instalments, and why it ended, where it did. */
export interface KeptPledge extends Pledge {
  /** By the number of the instalment, counted from one. */
  readonly received: ReadonlyMap<number, GiftId>;
  readonly ended: string | null;
}

export type InstalmentState = "received" | "late" | "due" | "promised" | "ended";

/** How many days before its day an instalment is to be asked for. */
const DAYS_AHEAD = 30;
const A_DAY = 86_400_000;

/** Where an instalment stands on a day: `due` from thirty days before its day, `late` after it. */
export const stateOfInstalment = (
  { received, ended, instalments }: KeptPledge,
  number: number,
  today: CalendarDate,
): InstalmentState => {
  if (received.has(number)) return "received";
  if (ended !== null) return "ended";
  const due = instalments[number - 1]?.due ?? today;
  if (due < today) return "late";
  return Date.parse(due) - Date.parse(today) <= DAYS_AHEAD * A_DAY ? "due" : "promised";
};
