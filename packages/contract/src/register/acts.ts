import { OwnHousehold } from "@huzhu/domain/claims";
import { Household, Resident } from "@huzhu/domain/people";
import * as register from "@huzhu/domain/people/register";
import * as points from "@huzhu/domain/points";
import { Schema } from "effect";
import type { Wire } from "../endpoint/endpoint.ts";
import { type Caller, command, query } from "../endpoint/index.ts";
import { ActView } from "./views.ts";

const changesPeople: Caller = { kind: "staff", duty: "change-people" };

/** Everything that an act may be refused with. */
const REFUSALS = [
  register.NotHappenedYet,
  register.ChangedLater,
  register.NothingChanges,
  register.NotInRegister,
  register.HouseholdDissolved,
  register.HasLeft,
  register.NotMember,
  register.NoSplit,
  register.ShareNotExact,
  register.NumberTaken,
  register.SameHousehold,
  register.PointsUndecided,
  register.HoldsOpen,
  register.ClaimsPending,
  register.IdNumberTaken,
  register.BeforeBirth,
  register.NeverLeft,
  register.BackBeforeGone,
  register.IsHead,
  OwnHousehold,
  points.Unbalanced,
  points.UnknownAccount,
  points.AccountFrozen,
  points.BelowFloor,
  points.BelowFloorThen,
  points.PeriodClosed,
  points.NeedsEarned,
] as const;

const ofHousehold = <Body extends Wire>(name: string, path: string, summary: string, body: Body) =>
  command({
    name: `register.${name}`,
    path: `/api/households/:household/${path}`,
    caller: changesPeople,
    summary,
    params: Schema.Struct({ household: Household.fields.id }),
    body,
    answer: ActView,
    refusals: REFUSALS,
  });

const ofResident = <Body extends Wire>(name: string, path: string, summary: string, body: Body) =>
  command({
    name: `register.${name}`,
    path: `/api/residents/:resident/${path}`,
    caller: changesPeople,
    summary,
    params: Schema.Struct({ resident: Resident.fields.id }),
    body,
    answer: ActView,
    refusals: REFUSALS,
  });

/** What an act says beside its name and whom the address names. */
const said = <Fields, Left extends Schema.Struct.Fields>(
  { fields }: { readonly fields: Fields },
  leave: (fields: Fields) => Left,
) => Schema.Struct(leave(fields));

export const splitHousehold = ofHousehold(
  "split",
  "split",
  "分户: some members become a household of their own, with the points that were decided.",
  said(register.Split, ({ _tag, household, ...rest }) => rest),
);

export const mergeHousehold = ofHousehold(
  "merge",
  "merge",
  "并户: everybody of a household joins another one, with all points and debts.",
  said(register.Merge, ({ _tag, household, ...rest }) => rest),
);

export const changeHead = ofHousehold(
  "changeHead",
  "head",
  "换户主: a member becomes the head, and what the others are to them follows.",
  said(register.ChangeHead, ({ _tag, household, ...rest }) => rest),
);

export const moveHousehold = ofHousehold(
  "moveHome",
  "move",
  "搬家: a household has another hamlet, number or address.",
  said(register.MoveHome, ({ _tag, household, ...rest }) => rest),
);

export const takeIn = ofHousehold(
  "takeIn",
  "members",
  "出生, 迁入, 嫁入: somebody new to the register joins a household.",
  said(register.TakeIn, ({ _tag, household, ...rest }) => rest),
);

export const correctHousehold = ofHousehold(
  "correctHome",
  "correct",
  "更正: what was written about a household was wrong.",
  said(register.CorrectHome, ({ _tag, household, ...rest }) => rest),
);

export const changeHousehold = ofResident(
  "changeHousehold",
  "household",
  "村内婚嫁, 投靠: a member of one household becomes one of another.",
  said(register.ChangeHousehold, ({ _tag, resident, ...rest }) => rest),
);

export const leaveRegister = ofResident(
  "leave",
  "leave",
  "去世, 迁出, 嫁出: somebody is no member of any household any more.",
  said(register.Leave, ({ _tag, resident, ...rest }) => rest),
);

export const returnToRegister = ofResident(
  "return",
  "return",
  "迁回: somebody who had left joins a household again.",
  said(register.Return, ({ _tag, resident, ...rest }) => rest),
);

export const goAway = ofResident(
  "goAway",
  "away",
  "外出: a member is not at home since a day, whereto, and until when.",
  said(register.GoAway, ({ _tag, resident, ...rest }) => rest),
);

export const comeHome = ofResident(
  "comeHome",
  "home",
  "回来了: a member who was away lives at home again.",
  said(register.ComeHome, ({ _tag, resident, ...rest }) => rest),
);

export const correctResident = ofResident(
  "correctPerson",
  "correct",
  "更正: what was written about somebody was wrong.",
  said(register.CorrectPerson, ({ _tag, resident, ...rest }) => rest),
);

export const previewAct = query({
  name: "register.preview",
  method: "POST",
  path: "/api/register/preview",
  caller: changesPeople,
  summary: "What an act would come to; nothing is changed.",
  body: Schema.Struct({ act: register.Act }),
  answer: ActView,
  refusals: REFUSALS,
});

export const undoAct = command({
  name: "register.undo",
  path: "/api/register/acts/:act/undo",
  caller: changesPeople,
  summary: "Takes an act back as what never happened, with its points, if nothing changed since.",
  params: Schema.Struct({ act: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/)) }),
  body: Schema.Struct({ why: points.Why }),
  answer: ActView,
  refusals: [
    ...REFUSALS,
    register.ChangedSince,
    register.NumbersNotKept,
    points.ReversalOfReversal,
    points.AlreadyReversed,
    points.NotReversible,
    points.PoolShort,
  ],
});
