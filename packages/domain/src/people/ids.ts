import { Schema } from "effect";

const id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const VillageId = id.pipe(Schema.brand("VillageId"));
export type VillageId = typeof VillageId.Type;

export const HamletId = id.pipe(Schema.brand("HamletId"));
export type HamletId = typeof HamletId.Type;

export const HouseholdId = id.pipe(Schema.brand("HouseholdId"));
export type HouseholdId = typeof HouseholdId.Type;

export const ResidentId = id.pipe(Schema.brand("ResidentId"));
export type ResidentId = typeof ResidentId.Type;

export const CardId = id.pipe(Schema.brand("CardId"));
export type CardId = typeof CardId.Type;
