import { changeReservationPolicy as endpoint } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const changePolicy = staffCommand(endpoint, async ({ tx, request, village }) => {
  const found = await villages.find(tx);
  const settings = found?.settings ?? village.settings;
  await villages.changeSettings(tx, { ...settings, reservations: request.body });
  return Result.succeed(request.body);
});
