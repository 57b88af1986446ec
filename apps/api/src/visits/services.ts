import { visitServices as endpoint } from "@huzhu/contract";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { servicesOn } from "./service-on.ts";

export const listVisitServices = staffQuery(endpoint, async ({ tx, now }) =>
  Result.succeed(
    (await servicesOn(tx, localDate(now))).map(({ service: { code, title, minutes } }) => ({
      code,
      title,
      minutes: minutes ?? null,
    })),
  ),
);
