import type { ActRow, FamilyMember, FamilyView } from "@huzhu/contract";
import { HamletId, HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import { careCapacity } from "@huzhu/domain/people/register";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { NOW, TODAY, ZHANG } from "./village.ts";

const day = (text: string) => CalendarDate.make(text);

const member = (id: string, name: string, birth: string, more: Partial<FamilyMember> = {}) => ({
  ...{ id: ResidentId.make(id), name, sex: "male" as const, birthDate: day(birth) },
  ...{ age: 2026 - Number(birth.slice(0, 4)), elder: birth < "1966", relation: "child" as const },
  ...{ residence: "home" as const, absence: null, registered: true, card: null },
  ...{ idNumberMasked: null, phoneMasked: null },
  ...more,
});

export const HEAD = member(ZHANG.id, "张三", "1955-02-03", { relation: "head" });
export const SON = member("son", "张强", "1982-01-15", {
  residence: "away",
  absence: { since: day("2024-02-01"), to: "广东东莞", back: null },
});
export const DAUGHTER_IN_LAW = member("inlaw", "李四妹", "1984-06-20", {
  sex: "female",
  relation: "childInLaw",
});
export const GRANDCHILD = member("kid", "张小明", "2015-09-01", { relation: "grandchild" });
export const MEMBERS: ReadonlyArray<FamilyMember> = [HEAD, SON, DAUGHTER_IN_LAW, GRANDCHILD];

export const careOf = (members: ReadonlyArray<FamilyMember>) =>
  careCapacity(
    members.map((one) => ({ ...one, name: PersonName.make(one.name), departure: null })),
    TODAY,
  );

/** The Zhangs as their page shows them. */
export const FAMILY: FamilyView = {
  id: ZHANG.household,
  number: "001",
  hamletId: HamletId.make("hamlet-1"),
  hamlet: "上寨",
  address: "上寨1号",
  head: HEAD.id,
  dissolved: null,
  members: MEMBERS,
  departed: [],
  balance: Points.make(120),
  held: Points.make(0),
  pending: 2,
  care: careOf(MEMBERS),
  acts: [],
};

export const NEW_HOME = HouseholdId.make("household-new");

/** What somebody wrote down when the son went away. */
export const WENT: ActRow = {
  ...{ act: "act-1", verb: "goAway", on: day("2024-02-01"), by: "王主任", why: "打工" },
  recordedAt: NOW,
  changes: [
    {
      ...{ subject: "resident", id: SON.id, name: "张强" },
      before: { residence: "home", absence: null },
      after: { residence: "away", absence: { since: "2024-02-01", to: "广东东莞", back: null } },
    },
  ],
  ...{ transfers: [], erased: false, names: { [SON.id]: "张强", [ZHANG.household]: "001" } },
};
