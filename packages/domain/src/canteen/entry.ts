import { Schema } from "effect";
import { ServiceCode } from "../catalog/ids.ts";
import { Fen } from "../money/fen.ts";
import { ResidentId } from "../people/ids.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import { Instant } from "../time/instant.ts";
import { EntryId } from "./ids.ts";
import { Writer } from "./writer.ts";

const Words = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(60));
const Many = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_000 }));

/** 来吃饭、来日间照料: one unit of a service, at the price of the elder's age that day. */
export const Came = Schema.TaggedStruct("Came", {
  service: ServiceCode,
  title: Schema.String,
  fen: Fen,
});

/** 交钱. */
export const PaidIn = Schema.TaggedStruct("PaidIn", { fen: Fen });

/** 以物抵资: rice, oil and vegetables in the place of money. */
export const BroughtIn = Schema.TaggedStruct("BroughtIn", {
  of: Words,
  unit: Words,
  many: Many,
  fen: Fen,
});

/** 请假: said beforehand that they do not come, through that day. */
export const Excused = Schema.TaggedStruct("Excused", { until: CalendarDate, why: Words });

/** 报餐: said on the day itself whether they come to it; the last word counts. */
export const SignedUp = Schema.TaggedStruct("SignedUp", {
  service: ServiceCode,
  title: Schema.String,
  coming: Schema.Boolean,
});

/** Takes one earlier entry back. */
export const Undone = Schema.TaggedStruct("Undone", { entry: EntryId });

/** What a line of the canteen's book says. */
export const Said = Schema.Union([Came, PaidIn, BroughtIn, Excused, SignedUp, Undone]);
export type Said = typeof Said.Type;

/** One line of the canteen's book 就餐簿, about one elder and one day; never changed. */
export const Entry = Schema.Struct({
  id: EntryId,
  resident: ResidentId,
  on: CalendarDate,
  said: Said,
  at: Instant,
  by: Writer,
});
export type Entry = typeof Entry.Type;

/** The lines that count: those that nobody took back, and none of those that took one back. */
export const standing = (entries: ReadonlyArray<Entry>): ReadonlyArray<Entry> => {
  const undone = new Set(entries.map(({ said }) => (said._tag === "Undone" ? said.entry : null)));
  return entries.filter(({ id, said }) => said._tag !== "Undone" && !undone.has(id));
};

/** What an elder has there in fen: what was paid and brought less what was eaten; below zero is owed. */
export const creditOf = (entries: ReadonlyArray<Entry>): number =>
  standing(entries).reduce((sum, { said }) => {
    if (said._tag === "Came") return sum - said.fen;
    return said._tag === "PaidIn" || said._tag === "BroughtIn" ? sum + said.fen : sum;
  }, 0);
