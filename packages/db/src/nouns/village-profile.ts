import { CanteenPolicy } from "@huzhu/domain/canteen";
import { Reader, Village } from "@huzhu/domain/people";
import { FamilyPolicy } from "@huzhu/domain/people/kinship";
import { Points, PointsPolicy, Scale } from "@huzhu/domain/points";
import { PrivacyPolicy } from "@huzhu/domain/privacy";
import { AdoptedVisitPolicy } from "@huzhu/domain/reciprocity";
import { ReservationPolicy } from "@huzhu/domain/reservations";
import { Pieces } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** What a village has decided about its own system. */
export const VillageSettings = Schema.Struct({
  /** The balance below which no household may fall by spending or deduction. */
  floor: Points,
  /** How long points live, and how they may be spent, given away and exchanged. */
  points: PointsPolicy,
  /** With so many pieces or fewer, a good is running out. */
  lowStock: Pieces,
  /** Days on which nobody works, the state's and the village's own. */
  holidays: Schema.Array(CalendarDate),
  /** Whether a missing consent stops anything, and for how long what is kept. */
  privacy: PrivacyPolicy,
  /** How the readers print, and the most points of a day that a card may spend without its code. */
  cards: Schema.Struct({ reader: Schema.NullOr(Reader), most: Schema.NullOr(Points) }),
  /** Who counts as kin, and for how long somebody may act for somebody else. */
  family: FamilyPolicy,
  /** What the canteen and the day centre serve, and when. */
  canteen: CanteenPolicy,
  /** For how many days what was reserved is kept, and whether it is brought to the door. */
  reservations: ReservationPolicy,
  /** What was adopted about visits, by the days from which it holds. */
  visits: Schema.Array(AdoptedVisitPolicy),
});
export type VillageSettings = typeof VillageSettings.Type;

/** A village with all that its system needs to know of it. */
export const VillageProfile = Schema.Struct({
  ...Village.fields,
  scale: Scale,
  settings: VillageSettings,
  /** Whether all its people are invented. */
  demo: Schema.Boolean,
});
export type VillageProfile = typeof VillageProfile.Type;
