import { entitledElders as endpoint, NotFound } from "@huzhu/contract";
import { entitlements, serviceIn } from "@huzhu/domain/catalog";
import { ageOn } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked, pageOf } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { catalogOn, knownElders } from "./elder-facts.ts";

export const entitledElders = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const { service } = request.params;
  const catalog = await catalogOn(tx, today);
  const asked = catalog && serviceIn(catalog, service);
  if (!catalog || !asked) return Result.fail(new NotFound({ what: "service" }));
  const only = { ...catalog, services: [asked] };
  const all = await knownElders(tx, request.query, today);
  const rows = all.flatMap(({ elder, facts }) => {
    const [found] = entitlements(facts, only, today);
    if (!found) return [];
    const { id, name, householdNumber, hamlet, birthDate } = elder;
    const { certain, why, often } = found;
    return [
      { id, name, age: ageOn(birthDate, today), householdNumber, hamlet, certain, why, often },
    ];
  });
  const sure = rows.toSorted((a, b) => Number(b.certain) - Number(a.certain));
  return Result.succeed(pageOf(sure, pageAsked(request.query.page)));
});
