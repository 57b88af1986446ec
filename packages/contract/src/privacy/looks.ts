import { Resident } from "@huzhu/domain/people";
import { Disclosure, LookReason, NothingToReveal, SecretField } from "@huzhu/domain/privacy";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import { LookOver } from "../refusals/registers.ts";
import { reveals, seesLooks } from "./callers.ts";
import { LookRow } from "./views.ts";

const ofResident = Schema.Struct({ resident: Resident.fields.id });

/** Its own record is under the seals before anything is shown; what is shown is asked for then. */
export const reveal = command({
  name: "privacy.reveal",
  path: "/api/residents/:resident/looks",
  caller: reveals,
  summary: "Puts on record that somebody looks at what is masked of a resident, and why.",
  params: ofResident,
  body: Schema.Struct({
    fields: Schema.Array(SecretField).check(Schema.isMinLength(1), Schema.isMaxLength(2)),
    reason: LookReason,
  }),
  answer: Schema.Struct({ look: Disclosure.fields.id, until: Instant }),
  refusals: [NothingToReveal],
});

export const revealed = query({
  name: "privacy.revealed",
  path: "/api/looks/:look",
  caller: reveals,
  summary: "What was put on record to be seen, whole; for a few minutes, and for nobody else.",
  params: Schema.Struct({ look: Disclosure.fields.id }),
  answer: Schema.Struct({
    idNumber: Schema.NullOr(Schema.String),
    phone: Schema.NullOr(Schema.String),
  }),
  refusals: [LookOver],
});

/** A list with names that is about to be printed. */
export const PrintedList = Schema.Literals(["elders", "assessment"]);
export type PrintedList = typeof PrintedList.Type;

export const noteList = command({
  name: "privacy.noteList",
  path: "/api/looks",
  caller: { kind: "staff", duty: "see-people" },
  summary: "Puts on record that a list with names is printed, and why.",
  body: Schema.Struct({
    list: PrintedList,
    people: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 })),
    reason: LookReason,
  }),
  answer: Schema.Struct({ look: Disclosure.fields.id }),
});

export const LookQuery = Schema.Struct({
  /** The id of whoever looked. */
  by: Schema.optionalKey(Schema.String.check(Schema.isMaxLength(64))),
  resident: Schema.optionalKey(Resident.fields.id),
  day: Schema.optionalKey(CalendarDate),
  page: Schema.optionalKey(PageNumber),
});

export const looks = query({
  name: "privacy.looks",
  path: "/api/looks",
  caller: seesLooks,
  summary: "Who looked at what and why, the latest first.",
  query: LookQuery,
  answer: pageOf(LookRow),
});

export const looksAt = query({
  name: "privacy.looksAt",
  path: "/api/residents/:resident/looks",
  caller: reveals,
  summary: "Who looked at what of one resident, the latest hundred.",
  params: ofResident,
  answer: Schema.Array(LookRow),
});

/** Beside the endpoints, as a file: the list of looks. */
export const lookExport = { caller: seesLooks, path: "/api/export/looks.xlsx" } as const;
