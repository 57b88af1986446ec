import { staffList as endpoint } from "@huzhu/contract";
import { staff as register } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listStaff = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(await register.list(tx)),
);
