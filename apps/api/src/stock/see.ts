import { stock as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { stockView } from "./stock-view.ts";

export const seeStock = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await stockView(tx, localDate(now))),
);
