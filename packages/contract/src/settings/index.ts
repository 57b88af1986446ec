import { HamletMissing, Role, Staff } from "@huzhu/domain/governance";
import { Reader } from "@huzhu/domain/people";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { VoiceLanguage } from "@huzhu/domain/voice";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { KioskHealth, KioskPulse, KioskWord } from "../kiosk/pulse.ts";
import { LastAdmin, LoginTaken } from "../refusals/registers.ts";

const managesStaff: Caller = { kind: "staff", duty: "manage-staff" };
const managesKiosks: Caller = { kind: "staff", duty: "manage-kiosks" };
export const Password = Schema.String.check(Schema.isMinLength(8), Schema.isMaxLength(200));
const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const staffList = query({
  name: "settings.staff",
  path: "/api/staff",
  caller: managesStaff,
  summary: "Everybody who works in the console.",
  answer: Schema.Array(Staff),
});

export const addStaff = command({
  name: "settings.addStaff",
  path: "/api/staff",
  caller: managesStaff,
  summary: "Gives somebody a login.",
  body: Schema.Struct({
    name: Staff.fields.name,
    login: Staff.fields.login,
    role: Role,
    household: Staff.fields.household,
    /** Which hamlet a leader leads. */
    hamlet: Staff.fields.hamlet,
    password: Password,
  }),
  answer: Staff,
  refusals: [LoginTaken, HamletMissing],
});

export const changeStaff = command({
  name: "settings.changeStaff",
  method: "PATCH",
  path: "/api/staff/:staff",
  caller: managesStaff,
  summary:
    "Changes a role or the hamlet of a leader, stops a login, or sets a new password; open sessions end.",
  params: Schema.Struct({ staff: Staff.fields.id }),
  body: Schema.Struct({
    role: Schema.optionalKey(Role),
    hamlet: Staff.fields.hamlet,
    active: Schema.optionalKey(Schema.Boolean),
    password: Schema.optionalKey(Password),
  }),
  answer: Staff,
  refusals: [LastAdmin, HamletMissing],
});

export const KioskRow = Schema.Struct({
  id: Id,
  name: Schema.String,
  pairedAt: Instant,
  lastSeenAt: Schema.NullOr(Instant),
  revoked: Schema.Boolean,
  /** How its reader prints; `null` where it is like the village's. */
  reader: Schema.NullOr(Reader),
  health: KioskHealth,
  /** Its last sign of life since the server began; `null` where there was none. */
  pulse: Schema.NullOr(KioskPulse),
  word: Schema.NullOr(KioskWord),
  language: VoiceLanguage,
});
export type KioskRow = typeof KioskRow.Type;

export const kiosks = query({
  name: "settings.kiosks",
  path: "/api/kiosks",
  caller: managesKiosks,
  summary: "The paired kiosks.",
  answer: Schema.Array(KioskRow),
});

export const startPairing = command({
  name: "settings.startPairing",
  path: "/api/kiosks",
  caller: managesKiosks,
  summary: "Six digits that pair one kiosk within ten minutes.",
  body: Schema.Struct({
    name: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(25)),
  }),
  answer: Schema.Struct({ code: Schema.String, expiresAt: Instant }),
});

export const revokeKiosk = command({
  name: "settings.revokeKiosk",
  path: "/api/kiosks/:kiosk/revoke",
  caller: managesKiosks,
  summary: "Ends a kiosk's pairing at once.",
  params: Schema.Struct({ kiosk: Id }),
  answer: KioskRow,
});

export const setKioskWord = command({
  name: "settings.setKioskWord",
  path: "/api/kiosks/:kiosk/word",
  caller: managesKiosks,
  summary: "What a kiosk says on its first screen, until it is taken back.",
  params: Schema.Struct({ kiosk: Id }),
  body: Schema.Struct({ word: Schema.NullOr(KioskWord) }),
  answer: KioskRow,
});

export const restartKiosk = command({
  name: "settings.restartKiosk",
  path: "/api/kiosks/:kiosk/restart",
  caller: managesKiosks,
  summary: "Has a kiosk begin anew, as soon as nobody stands before it.",
  params: Schema.Struct({ kiosk: Id }),
  answer: KioskRow,
});

export const holidays = query({
  name: "settings.holidays",
  path: "/api/settings/holidays",
  caller: { kind: "staff", duty: "see-rulebooks" },
  summary: "Days that are left out where a notice counts working days.",
  answer: Schema.Array(CalendarDate),
});

export const changeHolidays = command({
  name: "settings.changeHolidays",
  path: "/api/settings/holidays",
  caller: { kind: "staff", duty: "adopt-rulebook" },
  summary: "Changes the holidays; what hangs on the board already keeps its last day.",
  body: Schema.Struct({
    holidays: Schema.Array(CalendarDate).check(Schema.isMaxLength(400)),
  }),
  answer: Schema.Array(CalendarDate),
});
