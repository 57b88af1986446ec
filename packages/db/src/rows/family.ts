import { Resident } from "@huzhu/domain/people";
import { FamilyTie, Tied } from "@huzhu/domain/people/kinship";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { KeptMandate } from "../nouns/kept-mandate.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { openIn } from "../vault/sealed.ts";
import { personOf } from "./people.ts";

/** Who acts for whom and who is kin to whom, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));

export type MandateColumn = "name" | "phone" | "salt" | "witness";

/** Where it is sealed who acts from outside, and who stood by. */
export const mandateCell = (column: MandateColumn, row: string): Cell => ({
  ...{ table: "mandate", column, row },
});

const toMandate = decoding(KeptMandate);
/** A mandate with the rows of whom it is between; what was erased of somebody from outside is `null`. */
export const mandateOf = (
  read: Read,
  {
    mandate: row,
    end,
    elder,
    delegate,
  }: {
    readonly mandate: Row<"mandate">;
    readonly end: Row<"mandateEnd"> | null;
    readonly elder: Row<"resident">;
    readonly delegate: Row<"resident"> | null;
  },
): KeptMandate => {
  const said = (column: MandateColumn) =>
    openIn(safeOf(read), row[column], mandateCell(column, row.id));
  const { residentId, photoId, perDay, perRedemption, see, ask } = row;
  const whole = {
    ...row,
    elder: row.elderId,
    delegate:
      residentId === null
        ? { _tag: "Outsider", name: said("name"), phone: said("phone") }
        : { _tag: "Resident", resident: residentId },
    consent:
      photoId === null
        ? { _tag: "Fingerprint", witness: said("witness") }
        : { _tag: "OnPaper", photo: photoId },
    scope: { see, ask, spend: perDay === null ? null : { perDay, perRedemption } },
    from: row.fromDate,
    until: row.untilDate,
    revoked: end && { by: end.revokedBy, at: end.at, why: end.why },
  };
  return toMandate({
    mandate: whole,
    elder: personOf(read, elder),
    delegate: delegate && personOf(read, delegate),
    actor: toActor(row.actor),
    revokedBy: end && toActor(end.actor),
  });
};

const toFamilyTie = decoding(FamilyTie);
export const familyTieOf = (row: Row<"familyTie">, end: Row<"familyTieEnd"> | null): FamilyTie =>
  toFamilyTie({
    ...row,
    one: row.oneId,
    other: row.otherId,
    since: row.sinceDate,
    ended: end && { ...end, on: end.onDate },
  });

/** Somebody of a household, without any number of theirs. */
const RelativeRow = Schema.Struct({
  id: Resident.fields.id,
  name: Resident.fields.name,
  sex: Resident.fields.sex,
  birthDate: Resident.fields.birthDate,
  relation: Resident.fields.relation,
});
export type Relative = typeof RelativeRow.Type;

const toRelative = decoding(RelativeRow);
export const relativeOf = (row: Row<"resident">): Relative => toRelative(row);

const toTied = decoding(Tied);
export const refusedTieOf = ({ kind, oneId: one, otherId: other }: Row<"familyTieRefused">): Tied =>
  toTied({ kind, one, other });
