import { Household, PersonName, Resident } from "@huzhu/domain/people";
import { Mandate, MandateStanding, Revoker } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import { PhotoId } from "@huzhu/domain/store";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** Somebody of the register, as a row names them. */
const Named = Schema.Struct({
  resident: Resident.fields.id,
  name: PersonName,
  household: Household.fields.id,
  householdNumber: Schema.String,
});

/** A mandate as staff read it; the telephone of somebody from outside is masked. */
export const MandateRow = Schema.Struct({
  id: Mandate.fields.id,
  elder: Named,
  /** Where `resident` is null, somebody from outside; the name is null once it was erased. */
  delegate: Schema.Struct({
    name: Schema.NullOr(PersonName),
    resident: Schema.NullOr(Named),
    phoneMasked: Schema.NullOr(Schema.String),
  }),
  /** The photo of the paper, or who saw the fingerprint. */
  paper: Schema.NullOr(PhotoId),
  witness: Schema.NullOr(Schema.String),
  scope: Mandate.fields.scope,
  from: Mandate.fields.from,
  until: Mandate.fields.until,
  standing: MandateStanding,
  /** What may still be taken today at once; null where nothing may be taken at all. */
  leftToday: Schema.NullOr(Points),
  recordedAt: Instant,
  recordedBy: Schema.String,
  revoked: Schema.NullOr(
    Schema.Struct({ by: Revoker, at: Instant, why: Schema.String, writtenBy: Schema.String }),
  ),
});
export type MandateRow = typeof MandateRow.Type;
