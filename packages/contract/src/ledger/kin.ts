import { Household } from "@huzhu/domain/people";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { OwnKin } from "../refusals/registers.ts";
import { KinRow } from "./views.ts";

const ofHousehold = Schema.Struct({ household: Household.fields.id });

export const kin = query({
  name: "people.kin",
  path: "/api/households/:household/kin",
  caller: { kind: "staff", duty: "see-people" },
  summary: "The households that a household is kin to.",
  params: ofHousehold,
  answer: Schema.Array(KinRow),
});

export const tieKin = command({
  name: "people.tieKin",
  path: "/api/households/:household/kin",
  caller: { kind: "staff", duty: "change-people" },
  summary: "Writes down that two households are kin, or that they are not; the answer is all kin.",
  params: ofHousehold,
  body: Schema.Struct({
    other: Household.fields.id,
    /** `null` where they are no kin. */
    tie: Schema.NullOr(Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(10))),
  }),
  answer: Schema.Array(KinRow),
  refusals: [OwnKin],
});
