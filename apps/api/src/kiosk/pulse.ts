import { pulse as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { mealsOn } from "../canteen/meals-on.ts";
import { kioskQuery } from "../mount/verb.ts";
import { todaysMeal } from "./meal-for.ts";

export const pulse = kioskQuery(endpoint, async ({ tx, kiosk, request, now, world, village }) => {
  const { atHome, ...told } = request.body;
  const reader = atHome ? world.readerState() : "unwatched";
  world.pulses.note(kiosk.id, { ...told, reader, at: now });
  const { canteen: policy } = village.settings;
  const served = await mealsOn(tx, policy, localDate(now));
  const meals = served.map((meal) => todaysMeal(meal, { policy, now }));
  return Result.succeed({ word: kiosk.word, restart: kiosk.restart, reader, meals });
});
