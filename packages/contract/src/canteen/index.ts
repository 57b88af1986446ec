import {
  BroughtIn,
  CanteenPolicy,
  Entry,
  Excused,
  HadAlready,
  NotEatenYet,
  NothingToTakeBack,
  NotServed,
  OwesTooMuch,
} from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { Fen } from "@huzhu/domain/money";
import { Resident } from "@huzhu/domain/people";
import { AgeNotServed, NotTaken } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { CanteenDay, EaterView } from "./views.ts";

export * from "./views.ts";

const keeps: Caller = { kind: "staff", duty: "keep-canteen" };

const ofEater = Schema.Struct({ resident: Resident.fields.id });
const written = Schema.Struct({ entry: Entry.fields.id });

export const canteenDay = query({
  name: "canteen.day",
  path: "/api/canteen",
  caller: keeps,
  summary: "A day of the canteen: who came, who usually comes and did not, how many to cook for.",
  query: Schema.Struct({
    on: Schema.optionalKey(CalendarDate),
    service: Schema.optionalKey(ServiceCode),
  }),
  answer: CanteenDay,
});

export const eater = query({
  name: "canteen.eater",
  path: "/api/canteen/:resident",
  caller: keeps,
  summary: "What the canteen's book says of one elder, and what is left or owed.",
  params: ofEater,
  answer: EaterView,
});

export const letIn = command({
  name: "canteen.letIn",
  path: "/api/canteen/:resident/came",
  caller: keeps,
  summary: "Writes down that an elder came, at the price of their age.",
  params: ofEater,
  body: Schema.Struct({ service: ServiceCode, on: CalendarDate }),
  answer: written,
  refusals: [NotServed, HadAlready, OwesTooMuch, NotEatenYet, AgeNotServed],
});

export const payIn = command({
  name: "canteen.payIn",
  path: "/api/canteen/:resident/paid",
  caller: keeps,
  summary: "Writes down money that an elder paid.",
  params: ofEater,
  body: Schema.Struct({ fen: Fen.check(Schema.isGreaterThan(0)) }),
  answer: written,
});

export const bringIn = command({
  name: "canteen.bringIn",
  path: "/api/canteen/:resident/brought",
  caller: keeps,
  summary: "Credits what an elder brought in the place of money.",
  params: ofEater,
  body: Schema.Struct({
    service: ServiceCode,
    of: BroughtIn.fields.of,
    many: BroughtIn.fields.many,
  }),
  answer: written,
  refusals: [NotTaken],
});

export const excuse = command({
  name: "canteen.excuse",
  path: "/api/canteen/:resident/excused",
  caller: keeps,
  summary: "Writes down that an elder does not come for some days, so that nobody looks for them.",
  params: ofEater,
  body: Schema.Struct({ on: CalendarDate, until: Excused.fields.until, why: Excused.fields.why }),
  answer: written,
});

export const takeBackEntry = command({
  name: "canteen.takeBack",
  path: "/api/canteen/lines/:entry/take-back",
  caller: keeps,
  summary: "Takes back a line that was written by mistake; it stays in the book.",
  params: written,
  answer: written,
  refusals: [NothingToTakeBack],
});

export const changeCanteen = command({
  name: "canteen.change",
  path: "/api/canteen/policy",
  caller: { kind: "staff", duty: "manage-canteen" },
  summary:
    "Says what the canteen serves on which weekdays, until when one signs up, and how much may be owed.",
  body: Schema.Struct({ policy: CanteenPolicy }),
  answer: CanteenPolicy,
});
