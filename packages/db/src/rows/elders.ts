import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { KeptAssessment, KeptCareEvent, KeptCertification } from "../nouns/elder-records.ts";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { documentIn } from "../vault/document.ts";

/** What is known of elders, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

const toAssessment = decoding(KeptAssessment);
/** An assessment; `null` once it was erased. */
export const assessmentOf = (read: Read, row: Row<"abilityAssessment">): KeptAssessment | null => {
  const document = documentIn(read, "ability_assessment", row.id, row);
  if (document === null) return null;
  const { residentId: resident, replacesId: replaces, actor } = row;
  return toAssessment({
    ...{ ...toRecord(document), ...row, resident, replaces },
    actor: toActor(actor),
  });
};

const toCertification = decoding(KeptCertification);
/** A certification with its end; `null` once they were erased. */
export const certificationOf = (
  read: Read,
  row: Row<"certification">,
  end: Row<"certificationEnd"> | null,
): KeptCertification | null => {
  const document = documentIn(read, "certification", row.id, row);
  const ended = end && documentIn(read, "certification_end", row.id, end);
  if (document === null || (end && ended === null)) return null;
  const { kind, paperNumber: number, issuer, inInstitution } = toRecord(document);
  const { residentId: resident, fromDate: from, untilDate: until, actor } = row;
  return toCertification({
    ...{ ...row, resident, kind, paper: { number, issuer }, inInstitution, from, until },
    revoked: end && { ...end, ...toRecord(ended ?? ""), from: end.fromDate },
    actor: toActor(actor),
    revokedBy: end && toActor(end.actor),
  });
};

const toCareEvent = decoding(KeptCareEvent);
/** What happened to an elder; `null` once it was erased. */
export const careEventOf = (read: Read, row: Row<"careEvent">): KeptCareEvent | null => {
  const document = documentIn(read, "care_event", row.id, row);
  if (document === null) return null;
  const { residentId: resident, onDate: on, actor } = row;
  return toCareEvent({ ...row, ...toRecord(document), resident, on, actor: toActor(actor) });
};
