import { Claim, CountedDeeds, columnIn, eachValue } from "@huzhu/domain/claims";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { ClaimEvent } from "../nouns/claim-event.ts";
import type { Tables } from "../tables/define.ts";
import type { Cells } from "../unit.ts";

/** Claims and what happened to them, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const fromJson = decoding(Schema.fromJsonString(Schema.Unknown));

const toClaim = decoding(Claim);
const recorderOf = ({ recordedBy: staff, reportedBy: household }: Row<"claim">) =>
  household === null ? { _tag: "ByStaff", staff } : { _tag: "ByHousehold", household };
export const claimOf = ({ replaces, ...row }: Row<"claim">): Claim =>
  toClaim({
    ...row,
    household: row.householdId,
    resident: row.residentId,
    rule: row.ruleCode,
    particulars: fromJson(row.particulars),
    recordedBy: recorderOf({ replaces, ...row }),
    ...(replaces !== null && { replaces }),
    state: fromJson(row.way),
  });

const toClaimEvent = decoding(ClaimEvent);
export const claimEventOf = (row: Row<"claimEvent">): ClaimEvent =>
  toClaimEvent({
    ...row,
    actor: toActor(row.actor),
    state: fromJson(row.state),
    objection: row.objection === null ? null : fromJson(row.objection),
  });

/** What of a claim says what it counted for what, as a statement names it. */
export const DEED_CELLS = `event_date, recorded_at, id, rule_code, quantity, household_id, resident_id,
  particulars, points, counted`;

/** Whole numbers come as text from PostgreSQL. */
const whole = (cell: unknown): unknown => (typeof cell === "string" ? Number(cell) : cell);

const { eventDate, recordedAt, id } = Claim.fields;
const toDeedPlace = decoding(Schema.Struct({ eventDate, recordedAt, id }));
export const deedPlaceOf = ([eventDate, recordedAt, id]: Cells) =>
  toDeedPlace({ eventDate, recordedAt: whole(recordedAt), id });

const toCountedDeeds = decoding(CountedDeeds);
export const countedDeedsOf = (
  rows: ReadonlyArray<Cells>,
  hamlets: ReadonlyMap<unknown, string>,
): CountedDeeds => {
  const column = (at: number) => columnIn(rows.map((cells) => cells[at]));
  return toCountedDeeds({
    eventDate: column(0),
    rule: column(3),
    quantity: eachValue(column(4), whole),
    household: column(5),
    hamlet: columnIn(rows.map((cells) => hamlets.get(cells[5]))),
    resident: column(6),
    particulars: eachValue(column(7), fromJson),
    points: eachValue(column(8), whole),
    counted: eachValue(column(9), whole),
  });
};
