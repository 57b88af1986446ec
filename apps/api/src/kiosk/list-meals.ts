import { mealsAtKiosk as endpoint } from "@huzhu/contract";
import { canteenBook } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { mealsOn } from "../canteen/meals-on.ts";
import { actorOf } from "../mount/actor.ts";
import { kioskQuery } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { mealFor } from "./meal-for.ts";

/** 今天吃饭: what is cooked today, for whoever laid the card or for whom they may ask. */
export const listMealsAtKiosk = kioskQuery(
  endpoint,
  async ({ tx, request, now, village, kiosk }) => {
    const actor = actorOf({ village, kiosk });
    const acting = await actingFor(tx, request.body, "ask", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { resident: elder } = acting.success;
    const { canteen: policy } = village.settings;
    const entries = await canteenBook.ofResident(tx, elder.id);
    const meals = await mealsOn(tx, policy, localDate(now));
    return Result.succeed(
      meals.flatMap((meal) => mealFor(meal, { elder, entries }, { policy, now }) ?? []),
    );
  },
);
