import { Schema } from "effect";
import { Actor } from "./nouns/actor.ts";
import { KeptMandate } from "./nouns/kept-mandate.ts";
import { personOf } from "./rows.ts";
import type { Tables } from "./tables/define.ts";

/** Who acts for whom and who is kin to whom, as values; the rest of the rows are in `rows.ts`. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));

const toMandate = decoding(KeptMandate);
/** A mandate with the rows of whom it is between; what was erased of somebody from outside is `null`. */
export const mandateOf = ({
  mandate: row,
  end,
  elder,
  delegate,
}: {
  readonly mandate: Row<"mandate">;
  readonly end: Row<"mandateEnd"> | null;
  readonly elder: Row<"resident">;
  readonly delegate: Row<"resident"> | null;
}): KeptMandate => {
  const { name, phone, residentId, photoId, perDay, perRedemption, see, ask } = row;
  const whole = {
    ...row,
    elder: row.elderId,
    delegate:
      residentId === null
        ? { _tag: "Outsider", name, phone }
        : { _tag: "Resident", resident: residentId },
    consent:
      photoId === null
        ? { _tag: "Fingerprint", witness: row.witness }
        : { _tag: "OnPaper", photo: photoId },
    scope: { see, ask, spend: perDay === null ? null : { perDay, perRedemption } },
    from: row.fromDate,
    until: row.untilDate,
    revoked: end && { by: end.revokedBy, at: end.at, why: end.why },
  };
  return toMandate({
    mandate: whole,
    elder: personOf(elder),
    delegate: delegate && personOf(delegate),
    actor: toActor(row.actor),
    revokedBy: end && toActor(end.actor),
  });
};
