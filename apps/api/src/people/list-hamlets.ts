import { hamlets as endpoint } from "@huzhu/contract";
import { hamlets as register } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listHamlets = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(await register.list(tx)),
);
