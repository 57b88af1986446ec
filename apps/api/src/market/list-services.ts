import { pricedServices as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { servicesOn } from "./services-on.ts";

export const listPricedServices = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(await servicesOn(tx, localDate(now))),
);
