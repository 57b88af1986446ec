import { changeFamilyPolicy, familyPolicy } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand, staffQuery } from "../mount/verb.ts";

export const seeFamilyPolicy = staffQuery(familyPolicy, async ({ village }) =>
  Result.succeed(village.settings.family),
);

export const changePolicy = staffCommand(changeFamilyPolicy, async ({ tx, request, village }) => {
  const found = await villages.find(tx);
  const settings = found?.settings ?? village.settings;
  await villages.changeSettings(tx, { ...settings, family: request.body });
  return Result.succeed(request.body);
});
