import { CompanionWish, HelperProfile, HelpingPerson } from "@huzhu/domain/reciprocity/helper";
import { canonicalJson } from "@huzhu/domain/seal";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { KeptHelper, KeptQualification, KeptTraining } from "../nouns/kept-helper.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";
import { saidIn } from "../vault/document.ts";

/** Helpers with what belongs to them, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;
const toActor = decoding(Schema.fromJsonString(Actor));
const toPerson = decoding(Schema.fromJsonString(HelpingPerson));
const toProfile = decoding(Schema.fromJsonString(HelperProfile));
const toSaid = decoding(
  Schema.fromJsonString(Schema.Struct({ document: Schema.String, why: Schema.String })),
);
const toTexts = decoding(Schema.fromJsonString(Schema.Array(Schema.String)));

const toHelper = decoding(Schema.toType(KeptHelper));
/** Where it is sealed who somebody from outside is. */
export const personCell = (row: string): Cell => ({ table: "helper", column: "person", row });

/** What a helper said of themselves at a change, and why it changed. */
export const profileIn = (read: Read, row: Row<"helperProfile">) => {
  const { document, why } = toSaid(
    saidIn(read, "helper_profile", `${row.helperId}/${row.place}`, row),
  );
  return { profile: toProfile(document), why };
};

/** A profile as it is written down, with why it changed. */
export const profileSaid = (profile: HelperProfile, why: string): string =>
  JSON.stringify({ document: canonicalJson(profile), why });

export const helperOf = (read: Read, row: Row<"helper">, last: Row<"helperProfile">): KeptHelper =>
  toHelper({
    id: row.id,
    person: toPerson(safeOf(read).open(row.person, personCell(row.id))),
    since: row.since,
    profile: profileIn(read, last).profile,
    changes: last.place,
    changedAt: last.at,
    actor: toActor(last.actor),
  });

const toQualification = decoding(KeptQualification);
export const qualificationOf = (
  row: Row<"qualification">,
  end: Row<"qualificationEnd"> | null,
): KeptQualification =>
  toQualification({
    ...row,
    helper: row.helperId,
    paper: { number: row.paperNumber, issuer: row.issuer },
    from: row.fromDate,
    until: row.untilDate,
    ended: end && { ...end, from: end.fromDate },
    actor: toActor(row.actor),
    endedBy: end && toActor(end.actor),
  });

const toTraining = decoding(KeptTraining);
export const trainingOf = (row: Row<"training">): KeptTraining =>
  toTraining({
    ...row,
    on: row.onDate,
    attended: toTexts(row.attended),
    actor: toActor(row.actor),
  });

const toWish = decoding(CompanionWish);
export const companionWishOf = (row: Row<"companionWish">): CompanionWish =>
  toWish({
    elder: row.elderId,
    languages: toTexts(row.languages),
    sex: row.sex,
    prefers: toTexts(row.prefers),
    avoids: toTexts(row.avoids),
  });
