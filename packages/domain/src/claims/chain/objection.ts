import { Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Why } from "../../points/reason.ts";
import { Instant } from "../../time/instant.ts";
import { Party } from "../party.ts";

export const ObjectionId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)).pipe(
  Schema.brand("ObjectionId"),
);
export type ObjectionId = typeof ObjectionId.Type;

/** What came of an objection: nothing, the claim is turned down, or it is to be recorded better. */
export const Ruling = Schema.Literals(["dismissed", "refused", "returned"]);
export type Ruling = typeof Ruling.Type;

/** 异议: somebody says why a claim on the board should not count; open until it has a decision. */
export const Objection = Schema.Struct({
  id: ObjectionId,
  by: Party,
  at: Instant,
  why: Why,
  decision: Schema.NullOr(Schema.Struct({ ruling: Ruling, by: StaffId, at: Instant, why: Why })),
});
export type Objection = typeof Objection.Type;

/** Whether nobody decided it yet. */
export const isUndecided = ({ decision }: Objection): boolean => decision === null;
