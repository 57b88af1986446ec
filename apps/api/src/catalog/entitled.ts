import { entitled as endpoint } from "@huzhu/contract";
import { entitlements } from "@huzhu/domain/catalog";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { catalogOn, knownElders } from "./elder-facts.ts";

export const entitled = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const catalog = await catalogOn(tx, today);
  const all = await knownElders(tx, request.query, today);
  if (!catalog) return Result.succeed({ elders: all.length, services: [] });
  const found = all.flatMap(({ facts }) => entitlements(facts, catalog, today));
  const of = Map.groupBy(found, ({ service }) => service);
  const services = catalog.services.map(({ code: service, title, category }) => {
    const those = of.get(service) ?? [];
    const certain = those.filter((one) => one.certain).length;
    return { service, title, category, certain, withPaper: those.length - certain };
  });
  return Result.succeed({ elders: all.length, services });
});
