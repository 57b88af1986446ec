import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Because, Words } from "../../market/written.ts";
import { ResidentId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { GatheringId } from "../ids.ts";

/** 治风: plain weddings and funerals, clean yards, and evenings on which people talk it over. */
export const GatheringKind = Schema.Literals([
  "plainWedding",
  "plainFuneral",
  "cleanYard",
  "talk",
  "festival",
]);
export type GatheringKind = typeof GatheringKind.Type;

/** Something that the village does together, and who was there. */
export const Gathering = Schema.Struct({
  id: GatheringId,
  kind: GatheringKind,
  title: Words,
  place: Words,
  on: CalendarDate,
  about: Because,
  guests: Schema.Array(ResidentId),
  heldBy: StaffId,
  at: Instant,
});
export type Gathering = typeof Gathering.Type;
