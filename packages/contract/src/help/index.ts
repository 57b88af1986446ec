import { Card } from "@huzhu/domain/people";
import { Mandate } from "@huzhu/domain/people/proxy";
import { HelpKind } from "@huzhu/domain/reciprocity";
import { Schema } from "effect";
import { command, kiosk } from "../endpoint/index.ts";

export const callHelp = command({
  name: "help.call",
  path: "/api/kiosk/help",
  caller: kiosk,
  summary: "Asks for help at the kiosk; it is never refused.",
  body: Schema.Struct({
    kind: HelpKind,
    card: Schema.NullOr(Card.fields.number),
    mandate: Schema.optionalKey(Mandate.fields.id),
  }),
  answer: Schema.Struct({}),
});
