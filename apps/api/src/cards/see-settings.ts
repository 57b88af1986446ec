import { cardSettings as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { cardSettingsOf } from "./settings-view.ts";

export const seeCardSettings = staffQuery(endpoint, async ({ tx, village }) =>
  Result.succeed(await cardSettingsOf(tx, village.settings)),
);
