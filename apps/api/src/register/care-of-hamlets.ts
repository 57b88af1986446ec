import { careOfHamlets as endpoint } from "@huzhu/contract";
import { census, changes, hamlets } from "@huzhu/db";
import { careOfHomes, registerAsOf, sumCare } from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { frailOn } from "./frail.ts";
import { pastDays } from "./past-days.ts";

export const seeCareOfHamlets = staffQuery(endpoint, async ({ tx, now }) => {
  const on = localDate(now);
  const all = await census.load(tx);
  const days = pastDays(on);
  const since = await changes.after(tx, days[0] ?? on);
  const families = careOfHomes(all, on, await frailOn(tx, on));
  const of = Map.groupBy(families, ({ home }) => home.hamletId);
  const places = await hamlets.list(tx);
  const trend = days.map((day) => {
    const past = day === on ? families : careOfHomes(registerAsOf(all, since, day), day);
    return { on: day, ...sumCare(past.map(({ care }) => care)) };
  });
  return Result.succeed({
    on,
    village: sumCare(families.map(({ care }) => care)),
    hamlets: places.map(({ id, name }) => ({
      ...{ id, name },
      ...sumCare((of.get(id) ?? []).map(({ care }) => care)),
    })),
    trend,
  });
});
