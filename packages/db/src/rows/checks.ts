import { SEAL_FORMAT, SignedSeal } from "@huzhu/domain/seal";
import { Schema } from "effect";
import { Alert, SelfCheck } from "../nouns/alert.ts";
import type { Tables } from "../tables/define.ts";

/** Seals and what the self-check found, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const fromJson = decoding(Schema.fromJsonString(Schema.Unknown));

/** A seal as it is kept, before anybody has asked whether it is one. */
export const sealFields = (row: Row<"seal">) => ({
  ...row,
  format: SEAL_FORMAT,
  village: row.villageId,
  sums: fromJson(row.sums),
});
const toSeal = decoding(SignedSeal);
export const sealOf = (row: Row<"seal">): SignedSeal => toSeal(sealFields(row));

const toAlert = decoding(Alert);
export const alertOf = (row: Row<"alert">): Alert => {
  const { settled, settledAt: at, settledBy: by, note } = row;
  return toAlert({ ...row, settled: settled ? { at, by, note } : null });
};

export const selfCheckOf: (row: Row<"selfCheck">) => SelfCheck = decoding(SelfCheck);
