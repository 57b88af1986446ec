import { Schema } from "effect";
import { Points } from "../../points/points.ts";
import { Why } from "../../points/reason.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Household } from "../household.ts";
import { HamletId, HouseholdId, ResidentId } from "../ids.ts";
import { Resident } from "../resident.ts";
import { Absence } from "./person.ts";

const HouseNumber = Household.fields.number;
const Address = Schema.NullOr(Schema.String.check(Schema.isMaxLength(80)));

/** What somebody is to a head who is somebody else. */
export const MemberRelation = Schema.Literals([
  "spouse",
  "child",
  "childInLaw",
  "grandchild",
  "parent",
  "grandparent",
  "sibling",
  "other",
]);

/** When it happened, and why it is so. */
const told = { on: CalendarDate, why: Why };

/** How the points of a household are shared when it splits. In smallest units. */
export const Share = Schema.Union([
  Schema.TaggedStruct("AllStay", {}),
  /** As many parts as heads; what cannot be shared evenly stays. */
  Schema.TaggedStruct("ByHeads", {}),
  /** The two sum to what the household has. */
  Schema.TaggedStruct("Stated", { stay: Points, go: Points }),
]);
export type Share = typeof Share.Type;

/** Where the points of a household go when nobody is left in it. */
export const Heir = Schema.Union([
  Schema.TaggedStruct("ToHousehold", { household: HouseholdId }),
  Schema.TaggedStruct("ToPool", {}),
]);
export type Heir = typeof Heir.Type;

/** Who follows as head, and where the points go, if somebody's leaving makes either necessary. */
const leaving = {
  head: Schema.NullOr(ResidentId),
  heir: Schema.NullOr(Heir),
};

/** 分户: some members become a household of their own. */
export const Split = Schema.TaggedStruct("Split", {
  ...told,
  household: HouseholdId,
  goes: Schema.Array(ResidentId).check(Schema.isMaxLength(50)),
  number: HouseNumber,
  hamlet: HamletId,
  address: Address,
  /** The head of the new household, and of the old one if its head goes. */
  newHead: Schema.NullOr(ResidentId),
  head: Schema.NullOr(ResidentId),
  share: Share,
});
export type Split = typeof Split.Type;

/** 并户: all of a household join another one. */
export const Merge = Schema.TaggedStruct("Merge", {
  ...told,
  household: HouseholdId,
  into: HouseholdId,
});
export type Merge = typeof Merge.Type;

/** 换户主: relations are what each member is to the new head, where that is not obvious. */
export const ChangeHead = Schema.TaggedStruct("ChangeHead", {
  ...told,
  household: HouseholdId,
  head: ResidentId,
  relations: Schema.Array(Schema.Struct({ resident: ResidentId, relation: MemberRelation })).check(
    Schema.isMaxLength(50),
  ),
});
export type ChangeHead = typeof ChangeHead.Type;

/** 搬家: to another hamlet, number or address. */
export const MoveHome = Schema.TaggedStruct("MoveHome", {
  ...told,
  household: HouseholdId,
  hamlet: HamletId,
  number: HouseNumber,
  address: Address,
});
export type MoveHome = typeof MoveHome.Type;

/** 迁入, 嫁入, 出生: somebody who was not in the register joins a household. */
export const TakeIn = Schema.TaggedStruct("TakeIn", {
  ...told,
  household: HouseholdId,
  how: Schema.Literals(["born", "movedIn", "marriedIn"]),
  name: Resident.fields.name,
  sex: Resident.fields.sex,
  birthDate: Resident.fields.birthDate,
  idNumber: Resident.fields.idNumber,
  phone: Resident.fields.phone,
  relation: MemberRelation,
  registered: Schema.Boolean,
});
export type TakeIn = typeof TakeIn.Type;

/** 村内婚嫁, 投靠: from one household of the village into another. */
export const ChangeHousehold = Schema.TaggedStruct("ChangeHousehold", {
  ...told,
  ...leaving,
  resident: ResidentId,
  into: HouseholdId,
  relation: MemberRelation,
});
export type ChangeHousehold = typeof ChangeHousehold.Type;

/** 去世, 迁出, 嫁出. */
export const Leave = Schema.TaggedStruct("Leave", {
  ...told,
  ...leaving,
  resident: ResidentId,
  how: Schema.Literals(["died", "movedOut", "marriedOut"]),
});
export type Leave = typeof Leave.Type;

/** 迁回: somebody who had left for good joins a household again. */
export const Return = Schema.TaggedStruct("Return", {
  ...told,
  resident: ResidentId,
  into: HouseholdId,
  relation: MemberRelation,
});
export type Return = typeof Return.Type;

/** 外出: still a member, but not at home; also to tell more of somebody who is away. */
export const GoAway = Schema.TaggedStruct("GoAway", {
  ...told,
  resident: ResidentId,
  to: Absence.fields.to,
  back: Absence.fields.back,
});
export type GoAway = typeof GoAway.Type;

/** 回来了. */
export const ComeHome = Schema.TaggedStruct("ComeHome", { ...told, resident: ResidentId });
export type ComeHome = typeof ComeHome.Type;

/** 更正: what was written about somebody was wrong; only what is given changes. */
export const CorrectPerson = Schema.TaggedStruct("CorrectPerson", {
  why: Why,
  resident: ResidentId,
  facts: Schema.Struct({
    name: Schema.optionalKey(Resident.fields.name),
    sex: Schema.optionalKey(Resident.fields.sex),
    birthDate: Schema.optionalKey(Resident.fields.birthDate),
    idNumber: Schema.optionalKey(Resident.fields.idNumber),
    phone: Schema.optionalKey(Resident.fields.phone),
    relation: Schema.optionalKey(MemberRelation),
    registered: Schema.optionalKey(Schema.Boolean),
    /** `null`: at home. */
    absence: Schema.optionalKey(Schema.NullOr(Absence)),
  }),
});
export type CorrectPerson = typeof CorrectPerson.Type;

/** 更正: what was written about a household was wrong. */
export const CorrectHome = Schema.TaggedStruct("CorrectHome", {
  why: Why,
  household: HouseholdId,
  facts: Schema.Struct({
    hamletId: Schema.optionalKey(HamletId),
    number: Schema.optionalKey(HouseNumber),
    address: Schema.optionalKey(Address),
  }),
});
export type CorrectHome = typeof CorrectHome.Type;

/** Something that happened to the register of people. */
export const Act = Schema.Union([
  Split,
  Merge,
  ChangeHead,
  MoveHome,
  TakeIn,
  ChangeHousehold,
  Leave,
  Return,
  GoAway,
  ComeHome,
  CorrectPerson,
  CorrectHome,
]);
export type Act = typeof Act.Type;
