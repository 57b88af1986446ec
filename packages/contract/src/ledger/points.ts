import { NotYet, OwnHousehold } from "@huzhu/domain/claims";
import { Resident } from "@huzhu/domain/people";
import {
  Account,
  DecisionMissing,
  NoConversion,
  NotKin,
  NotWholeMultiple,
  Origin,
  PoolShort,
  SameAccount,
  Why,
} from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command } from "../endpoint/index.ts";
import { UnitsDiffer } from "../refusals/registers.ts";
import { movesPoints } from "./callers.ts";
import { Amount, POSTING, Remark } from "./posting.ts";
import { Moved } from "./views.ts";

const Id = Account.fields.id;

export const grantPoints = command({
  name: "points.grant",
  path: "/api/points/grant",
  caller: movesPoints,
  summary: "Gives points, or minutes to a time account, that no rule gave.",
  body: Schema.Struct({
    account: Id,
    amount: Amount,
    origin: Origin,
    why: Why,
    eventDate: CalendarDate,
  }),
  answer: Moved,
  refusals: [...POSTING, OwnHousehold, NotYet],
});

export const givePoints = command({
  name: "points.gift",
  path: "/api/points/gift",
  caller: movesPoints,
  summary: "Passes points on to kin, or to a group; they keep their last day.",
  body: Schema.Struct({ from: Id, to: Id, amount: Amount, note: Remark }),
  answer: Moved,
  refusals: [...POSTING, OwnHousehold, UnitsDiffer, SameAccount, NotKin],
});

export const donatePoints = command({
  name: "points.donate",
  path: "/api/points/donate",
  caller: movesPoints,
  summary: "Gives points to the village's pool for those in need.",
  body: Schema.Struct({ from: Id, amount: Amount, note: Remark }),
  answer: Moved,
  refusals: [...POSTING],
});

export const relieveFromPool = command({
  name: "points.relieve",
  path: "/api/points/relieve",
  caller: movesPoints,
  summary: "Gives points out of the pool, by a decision that is named.",
  body: Schema.Struct({ to: Id, amount: Amount, decision: Why }),
  answer: Moved,
  refusals: [...POSTING, OwnHousehold, DecisionMissing, PoolShort],
});

export const convertTime = command({
  name: "points.convert",
  path: "/api/points/convert",
  caller: movesPoints,
  summary: "Turns a person's time into points of their household, at the village's rate.",
  body: Schema.Struct({
    resident: Resident.fields.id,
    minutes: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
  }),
  answer: Moved,
  refusals: [...POSTING, OwnHousehold, NoConversion, NotWholeMultiple],
});
