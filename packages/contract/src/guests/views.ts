import { SaleId, SaleLine, SaleRuling } from "@huzhu/domain/alliance";
import { Offer } from "@huzhu/domain/guests";
import { Fen } from "@huzhu/domain/money";
import { VillageId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Ratio } from "@huzhu/domain/rulebook";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { ClearingRow } from "../alliance/views.ts";

/** Another village of this server whose store may take the points of this one. */
export const NeighbourVillage = Schema.Struct({
  village: VillageId,
  name: Schema.String,
  township: Schema.String,
  /** Whether both write points with the same decimal places. */
  sameScale: Schema.Boolean,
  /** Fen for one smallest unit of points, where its rulebook says so. */
  worth: Schema.NullOr(Ratio),
  /** What was agreed with it; `null` before anybody asked. */
  offer: Schema.NullOr(Offer),
});
export type NeighbourVillage = typeof NeighbourVillage.Type;

/** Another village whose people ask to be served here. */
export const GuestVillageRow = Schema.Struct({
  village: VillageId,
  name: Schema.String,
  offer: Offer,
  /** The rate to which this village said yes. */
  welcome: Schema.NullOr(Offer.fields.rate),
  /** Whether its people are served: both said yes, to the same rate. */
  agreed: Schema.Boolean,
});
export type GuestVillageRow = typeof GuestVillageRow.Type;

/** What went to a guest, as the store reads it; who took it is masked. */
export const GuestSaleRow = Schema.Struct({
  sale: SaleId,
  on: CalendarDate,
  at: Instant,
  /** Who stood at the counter. */
  by: Schema.String,
  maskedName: Schema.String,
  lines: Schema.Array(SaleLine),
  points: Points,
  fen: Fen,
  /** Whether all of it came back. */
  takenBack: Schema.Boolean,
  /** What the other village decided about it. */
  ruling: Schema.NullOr(SaleRuling),
  /** Whether it may still come back today. */
  returnable: Schema.Boolean,
});
export type GuestSaleRow = typeof GuestSaleRow.Type;

/** A list of what the other village owes, as it keeps it, and who signed it here. */
export const GuestClearingRow = Schema.Struct({
  ...ClearingRow.fields,
  signedHere: Schema.NullOr(Schema.String),
});
export type GuestClearingRow = typeof GuestClearingRow.Type;

/** One other village: what was agreed, what its people took, and what it owes; the newest first. */
export const GuestVillageView = Schema.Struct({
  ...GuestVillageRow.fields,
  sales: Schema.Array(GuestSaleRow),
  clearings: Schema.Array(GuestClearingRow),
});
export type GuestVillageView = typeof GuestVillageView.Type;

/** Somebody of another village who laid their card here, masked. */
export const Guest = Schema.Struct({
  village: VillageId,
  villageName: Schema.String,
  maskedName: Schema.String,
  balance: Points,
  /** What the month's limit of a household leaves; `null` without one. */
  left: Schema.NullOr(Points),
  /** Why nothing can be taken today; `null` where something can. */
  notNow: Schema.NullOr(Schema.String),
});
export type Guest = typeof Guest.Type;

/** What a guest took home, and what is left to them. */
export const GuestServed = Schema.Struct({ row: GuestSaleRow, balance: Points });
export type GuestServed = typeof GuestServed.Type;
