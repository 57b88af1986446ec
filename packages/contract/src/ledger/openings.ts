import { Resident } from "@huzhu/domain/people";
import {
  GroupExists,
  GroupNameEmpty,
  GroupNameTooLong,
  HeldUnit,
  LONGEST_GROUP_NAME,
} from "@huzhu/domain/points";
import { Schema } from "effect";
import { command } from "../endpoint/index.ts";
import { movesPoints } from "./callers.ts";
import { AccountRow } from "./views.ts";

export const openGroup = command({
  name: "ledger.openGroup",
  path: "/api/groups",
  caller: movesPoints,
  summary: "Opens an account for a group, such as a dance team or a patrol.",
  body: Schema.Struct({
    name: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(LONGEST_GROUP_NAME)),
    unit: HeldUnit,
  }),
  answer: AccountRow,
  refusals: [GroupNameEmpty, GroupNameTooLong, GroupExists],
});

export const openPersonal = command({
  name: "ledger.openPersonal",
  path: "/api/residents/:resident/account",
  caller: movesPoints,
  summary: "Opens a resident's own account, mostly for time; who has one keeps it.",
  params: Schema.Struct({ resident: Resident.fields.id }),
  body: Schema.Struct({ unit: HeldUnit }),
  answer: AccountRow,
});
