import { providerRequests as endpoint } from "@huzhu/contract";
import { staff, supervision } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { servicesOn } from "../market/services-on.ts";
import { staffQuery } from "../mount/verb.ts";

export const listProviderRequests = staffQuery(endpoint, async ({ tx, now }) => {
  const names = new Map((await staff.list(tx)).map(({ id, name }) => [id, name]));
  const priced = new Map((await servicesOn(tx, localDate(now))).map((one) => [one.code, one]));
  return Result.succeed(
    (await supervision.requests(tx)).toReversed().map((request) => ({
      ...request,
      services: request.applicant.quotes.map(({ service, fen }) => {
        const { title = service, unit = "次" } = priced.get(service) ?? {};
        return { title, unit, fen };
      }),
      writer: names.get(request.asked.by) ?? "",
    })),
  );
});
