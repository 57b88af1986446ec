import { privacySettings as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seePrivacySettings = staffQuery(endpoint, async ({ village }) =>
  Result.succeed(village.settings.privacy),
);
