import { Points } from "@huzhu/domain/points";
import { Good } from "@huzhu/domain/store";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { query } from "../endpoint/index.ts";

/** The village at a glance, as the console opens. */
export const Today = Schema.Struct({
  households: Schema.Int,
  residents: Schema.Int,
  elders: Schema.Int,
  pendingClaims: Schema.Int,
  /** What all households hold together. */
  outstanding: Points,
  redemptionsToday: Schema.Int,
  pointsRedeemedToday: Points,
  lowStock: Schema.Array(
    Schema.Struct({
      good: Good.fields.id,
      name: Good.fields.name,
      unit: Good.fields.unit,
      onHand: Schema.Int,
    }),
  ),
  helpCalls: Schema.Int,
  /** Elders whom somebody has to assess now; 0 for whoever may not see elders. */
  assessmentsDue: Schema.Int,
  /** Papers of helpers that run out within 60 days or are over; 0 for whoever may not see helpers. */
  papersEnding: Schema.Int,
  /** Providers whose approval by the township ends within two months, or just has. */
  approvalsEnding: Schema.Int,
  /** Mandates that end within thirty days. */
  proxiesEnding: Schema.Int,
  /** Instalments of promises to the fund that are due or late; 0 for whoever may not see the fund. */
  pledgesDue: Schema.Int,
  /** Goods of which pieces are spoiled or spoil within thirty days. */
  goodsSpoiling: Schema.Int,
  /** Purchase orders of which goods should have come before today. */
  purchasesOverdue: Schema.Int,
  /** Reservations that ended in the last two days because their days were over or goods were missing. */
  reservationsFreed: Schema.Int,
  /** What somebody should bring to a door and nobody does yet. */
  deliveriesOpen: Schema.Int,
  /** The day before today on which the store was opened and not closed. */
  storeUnclosed: Schema.NullOr(CalendarDate),
  /** Days of the store that are closed and that nobody has checked. */
  storeDaysUnchecked: Schema.Int,
  /** What self-checks found and nobody has settled yet. */
  alerts: Schema.Int,
  /** Kiosks that give no sign of life or have lost their reader; 0 for whoever may not manage them. */
  kiosksUnwell: Schema.Int,
  lastSelfCheck: Schema.NullOr(Schema.Struct({ at: Instant, findings: Schema.Int })),
  rulebookVersion: Schema.NullOr(Schema.Int),
});
export type Today = typeof Today.Type;

export const today = query({
  name: "today.see",
  path: "/api/today",
  caller: { kind: "staff", duty: "see-today" },
  summary: "What waits today, and the village in figures.",
  answer: Today,
});
