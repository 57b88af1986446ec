import { printer as endpoint } from "@huzhu/contract";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seePrinter = staffQuery(endpoint, async ({ world }) =>
  Result.succeed({ printer: world.printer?.view ?? null }),
);
