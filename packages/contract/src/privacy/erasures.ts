import { Resident } from "@huzhu/domain/people";
import { Departure } from "@huzhu/domain/people/register";
import { Unit } from "@huzhu/domain/points";
import * as privacy from "@huzhu/domain/privacy";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { erases } from "./callers.ts";
import { ErasureRequestView, ErasureRow } from "./views.ts";

const ofResident = Schema.Struct({ resident: Resident.fields.id });

/** All that can be in the way of erasing somebody. */
const UNSETTLED = [
  privacy.StillMember,
  privacy.ErasedAlready,
  privacy.ClaimsOpen,
  privacy.PointsLeft,
  privacy.HoldsLeft,
  privacy.CardLeft,
] as const;

/** What of somebody goes and what stays, as data for the words on a screen. */
export const ErasurePreview = Schema.Struct({
  name: Schema.String,
  /** Everything that is in the way, in sentences; nothing where they may be erased. */
  obstacles: Schema.Array(Schema.String),
  /** What goes for good; how many of each. */
  goes: Schema.Struct({
    idNumber: Schema.Boolean,
    phone: Schema.Boolean,
    /** Changes of the register that say something of them. */
    changes: Schema.Int,
    assessments: Schema.Int,
    certifications: Schema.Int,
    events: Schema.Int,
    /** Visits and requests, of which what was seen and said goes. */
    visits: Schema.Int,
    requests: Schema.Int,
    /** What was said at their doors in campaigns, and what was written of praise of their families. */
    doors: Schema.Int,
    praises: Schema.Int,
    /** Words of consents and looks. */
    words: Schema.Int,
  }),
  /** What stays, under a pseudonym. */
  stays: Schema.Struct({
    claims: Schema.Int,
    redemptions: Schema.Int,
    entries: Schema.Int,
    looks: Schema.Int,
    consents: Schema.Int,
    /** Visits and requests, of which it stays when they were and who came. */
    visits: Schema.Int,
    requests: Schema.Int,
    /** Knocks at their doors, of which the answer stays; and praise, of which the sentence does. */
    doors: Schema.Int,
    praises: Schema.Int,
    /** What a frozen account of their own holds, which nobody can spend. */
    frozen: Schema.Array(Schema.Struct({ unit: Unit, balance: Schema.Int })),
  }),
  request: Schema.NullOr(ErasureRequestView),
});
export type ErasurePreview = typeof ErasurePreview.Type;

export const erasurePreview = query({
  name: "privacy.erasurePreview",
  path: "/api/residents/:resident/erasure",
  caller: erases,
  summary: "What would go and what would stay if a resident were erased, and what is in the way.",
  params: ofResident,
  answer: ErasurePreview,
});

export const requestErasure = command({
  name: "privacy.requestErasure",
  path: "/api/residents/:resident/erasure",
  caller: erases,
  summary: "Asks for a resident to be erased, for somebody else to confirm.",
  params: ofResident,
  body: Schema.Struct({
    ground: privacy.ErasureGround,
    /** Who asked, and how. */
    reason: Schema.String.check(Schema.isPattern(/\S.*\S/), Schema.isMaxLength(100)),
  }),
  answer: ErasureRequestView,
  refusals: [...UNSETTLED, privacy.RequestedAlready],
});

export const withdrawErasure = command({
  name: "privacy.withdrawErasure",
  method: "DELETE",
  path: "/api/residents/:resident/erasure",
  caller: erases,
  summary: "Takes the request back; nothing was erased.",
  params: ofResident,
  answer: Schema.Struct({ resident: Resident.fields.id }),
});

export const confirmErasure = command({
  name: "privacy.confirmErasure",
  path: "/api/residents/:resident/erasure/confirm",
  caller: erases,
  summary: "Erases a resident for good; the ledger goes on under a pseudonym.",
  params: ofResident,
  answer: Schema.Struct({ resident: Resident.fields.id, pseudonym: Schema.String }),
  refusals: [...UNSETTLED, privacy.ConfirmedBySame],
});

export const erasures = query({
  name: "privacy.erasures",
  path: "/api/erasures",
  caller: erases,
  summary: "Who waits to be erased, whose time for being kept is over, and who was erased.",
  answer: Schema.Struct({
    waiting: Schema.Array(ErasureRequestView),
    overdue: Schema.Array(
      Schema.Struct({
        id: Resident.fields.id,
        name: Schema.String,
        householdNumber: Schema.String,
        departure: Departure,
        until: CalendarDate,
      }),
    ),
    /** The latest hundred. */
    done: Schema.Array(ErasureRow),
  }),
});
