import { Duty, Staff } from "@huzhu/domain/governance";
import { Village } from "@huzhu/domain/people";
import { Scale } from "@huzhu/domain/points";
import { Schema } from "effect";
import { anyone, query, session, staff } from "../endpoint/index.ts";
import { TooManyTries, WrongLogin } from "../refusals/registers.ts";

export const VillageView = Schema.Struct({
  id: Village.fields.id,
  name: Schema.String,
  township: Schema.String,
  scale: Scale,
  /** All people of a demo village are invented, and its screens say so. */
  demo: Schema.Boolean,
});
export type VillageView = typeof VillageView.Type;

/** Who is logged in, where, and what they may do. */
export const Me = Schema.Struct({
  staff: Staff,
  village: VillageView,
  duties: Schema.Array(Duty),
});
export type Me = typeof Me.Type;

export const Credentials = Schema.Struct({
  /** The village to log in to; the server's first one where nobody says. */
  village: Schema.optionalKey(Village.fields.id),
  login: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(32)),
  password: Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200)),
});

export const ServedVillage = Schema.Struct({
  id: Village.fields.id,
  name: Schema.String,
  township: Schema.String,
});
export type ServedVillage = typeof ServedVillage.Type;

export const servedVillages = query({
  name: "session.villages",
  path: "/api/session/villages",
  caller: anyone,
  summary: "The villages of this server, the first one first, for whoever is about to log in.",
  answer: Schema.Array(ServedVillage),
});

export const logIn = session({
  name: "session.logIn",
  path: "/api/session",
  caller: anyone,
  summary: "Log in; the session travels in an http-only cookie.",
  body: Credentials,
  answer: Me,
  refusals: [WrongLogin, TooManyTries],
});

export const me = query({
  name: "session.me",
  path: "/api/session",
  caller: staff,
  summary: "Who is logged in.",
  answer: Me,
});

export const logOut = session({
  name: "session.logOut",
  method: "DELETE",
  path: "/api/session",
  caller: anyone,
  summary: "Log out.",
  answer: Schema.Struct({}),
});
