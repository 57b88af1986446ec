import { holidays as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeHolidays = staffQuery(endpoint, async ({ village }) =>
  Result.succeed(village.settings.holidays),
);
