import { Card } from "@huzhu/domain/people";
import { Mandate } from "@huzhu/domain/people/proxy";
import { HelpKind } from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, kiosk, query } from "../endpoint/index.ts";

const answers: Caller = { kind: "staff", duty: "answer-help" };
const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

export const callHelp = command({
  name: "help.call",
  path: "/api/kiosk/help",
  caller: kiosk,
  summary: "Calls a cadre to the kiosk.",
  body: Schema.Struct({
    kind: HelpKind,
    card: Schema.NullOr(Card.fields.number),
    mandate: Schema.optionalKey(Mandate.fields.id),
  }),
  answer: Schema.Struct({}),
});

export const HelpCall = Schema.Struct({
  id: Id,
  kind: HelpKind,
  at: Instant,
  kiosk: Schema.String,
  name: Schema.NullOr(Schema.String),
  /** Who called for them by a mandate. */
  actedBy: Schema.NullOr(Schema.String),
});
export type HelpCall = typeof HelpCall.Type;

export const helpCalls = query({
  name: "help.list",
  path: "/api/help-calls",
  caller: answers,
  summary: "Calls for help from the kiosks that nobody has answered yet.",
  answer: Schema.Array(HelpCall),
});

export const closeHelpCall = command({
  name: "help.close",
  path: "/api/help-calls/:call/close",
  caller: answers,
  summary: "Somebody went there: the call is done.",
  params: Schema.Struct({ call: Id }),
  answer: Schema.Struct({}),
});
