import { Dishes, HadAlready, NotServed, TooLateToSignUp } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { Fen } from "@huzhu/domain/money";
import { AgeNotServed } from "@huzhu/domain/rulebook";
import { Schema } from "effect";
import { command, kiosk, query } from "../endpoint/index.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

/** What is cooked today, for everybody to read. */
export const TodaysMeal = Schema.Struct({
  service: ServiceCode,
  title: Schema.String,
  /** `null` where the village wrote nothing for this weekday. */
  dishes: Schema.NullOr(Dishes),
  /** From this hour on one tells the cook. */
  until: Schema.Int,
});
export type TodaysMeal = typeof TodaysMeal.Type;

/** Today's meal for one elder. */
export const KioskMeal = Schema.Struct({
  ...TodaysMeal.fields,
  /** At the price of their age, in fen. */
  fen: Fen,
  /** Whether they come, as they said last; `null` where they said nothing today. */
  coming: Schema.NullOr(Schema.Boolean),
  /** Whether it can still be said here. */
  open: Schema.Boolean,
});
export type KioskMeal = typeof KioskMeal.Type;

export const mealsAtKiosk = query({
  name: "kiosk.meals",
  method: "POST",
  path: "/api/kiosk/meals",
  caller: kiosk,
  summary: "What is cooked today, at the price of the card holder's age, and what they said of it.",
  body: Schema.Struct(withCard),
  answer: Schema.Array(KioskMeal),
  refusals: [...WITH_CARD],
});

export const signUpAtKiosk = command({
  name: "kiosk.signUp",
  path: "/api/kiosk/meals/sign-up",
  caller: kiosk,
  summary: "The card holder, or who asks for them, says whether they come to eat today.",
  body: Schema.Struct({ ...withCard, service: ServiceCode, coming: Schema.Boolean }),
  answer: KioskMeal,
  refusals: [NotServed, HadAlready, TooLateToSignUp, AgeNotServed, ...WITH_CARD],
});
