import { elderEntitlements as endpoint, NotFound } from "@huzhu/contract";
import { census } from "@huzhu/db";
import { entitlements } from "@huzhu/domain/catalog";
import { isElder } from "@huzhu/domain/people";
import { isMember } from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { known } from "../elders/facts.ts";
import { memberById } from "../elders/member.ts";
import { staffQuery } from "../mount/verb.ts";
import { catalogOn, factsOf } from "./elder-facts.ts";

export const elderEntitlements = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const self = await memberById(tx, request.params.resident);
  if (!self || !isElder(self, today)) return Result.fail(new NotFound({ what: "resident" }));
  const { people } = await census.ofHouseholds(tx, [self.householdId]);
  const home = { self, household: people.filter(isMember) };
  const facts = factsOf(home, await known(tx, self.id));
  const catalog = await catalogOn(tx, today);
  return Result.succeed({
    on: today,
    version: catalog?.version ?? null,
    entitlements: catalog ? entitlements(facts, catalog, today) : [],
  });
});
