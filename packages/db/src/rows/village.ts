import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { Staff } from "@huzhu/domain/governance";
import { Reader } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import { DEFAULT_POLICY } from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { DEFAULT_RESERVATIONS } from "@huzhu/domain/reservations";
import { Schema } from "effect";
import { Device } from "../nouns/device.ts";
import { VillageProfile, VillageSettings } from "../nouns/village-profile.ts";
import type { Tables } from "../tables/define.ts";
import { remembered } from "./remembered.ts";

/** The village, its staff and its devices, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

/** Settings that are younger than a village are what they are for a new one. */
const toSettings = remembered((text: string): VillageSettings => {
  const { canteen, ...kept } = toRecord(text);
  return Schema.decodeUnknownSync(VillageSettings)({
    points: DEFAULT_POLICY,
    holidays: [],
    cards: { reader: null, most: null },
    family: DEFAULT_FAMILY_POLICY,
    canteen: { ...DEFAULT_CANTEEN, ...(canteen instanceof Object && canteen) },
    reservations: DEFAULT_RESERVATIONS,
    visits: [],
    privacy: DEFAULT_PRIVACY,
    ...kept,
  });
});

const toVillage = decoding(VillageProfile.mapFields(({ settings: _, ...rest }) => rest));
export const villageOf = (row: Row<"village">): VillageProfile => ({
  ...toVillage({ ...row, id: row.villageId }),
  settings: toSettings(row.settings),
});

const toStaff = decoding(Staff);
export const staffOf = (row: Row<"staff">): Staff =>
  toStaff({
    ...row,
    household: row.householdId,
    ...(row.hamletId !== null && { hamlet: row.hamletId }),
  });

const toReader = decoding(Schema.fromJsonString(Reader));
const toDevice = decoding(Device);
export const deviceOf = (row: Row<"device">): Device =>
  toDevice({ ...row, reader: row.reader === null ? null : toReader(row.reader) });
