import { shelfRules as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { rulesView } from "./rules-view.ts";

export const seeShelfRules = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(await rulesView(tx)),
);
