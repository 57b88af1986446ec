import { type KioskMeal, mealsAtKiosk, signUpAtKiosk, type TodaysMeal } from "@huzhu/contract";
import { TooLateToSignUp } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { Fen } from "@huzhu/domain/money";
import { Schema } from "effect";
import { no, ok, type Reply } from "./reply.ts";

export const LUNCH: TodaysMeal = {
  ...{ service: ServiceCode.make("C01"), title: "午饭", until: 10 },
  dishes: "萝卜炖肉、青菜、米饭",
};

/** What the canteen cooks today. */
export class FakeMeals {
  meal: KioskMeal = { ...LUNCH, fen: Fen.make(350), coming: null, open: true };

  answer(path: string, body: unknown): Reply | null {
    if (path === mealsAtKiosk.path) return ok(mealsAtKiosk, [this.meal]);
    if (path !== signUpAtKiosk.path) return null;
    const { title, until, open } = this.meal;
    if (!open) return no(new TooLateToSignUp({ title, until }));
    const { coming } = Schema.decodeUnknownSync(signUpAtKiosk.body)(body);
    this.meal = { ...this.meal, coming };
    return ok(signUpAtKiosk, this.meal);
  }
}
