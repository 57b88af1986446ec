import { checkCatalog as endpoint } from "@huzhu/contract";
import { catalogs } from "@huzhu/db";
import { checkCatalog as faultsOf } from "@huzhu/domain/catalog";
import { nextVersion } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { decidedBy } from "../meetings/resolved-in.ts";
import { staffQuery } from "../mount/verb.ts";

/** What is wrong in the document itself is answered, however much it is; it is what was asked for. */
export const checkCatalog = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const versions = await catalogs.versions(tx);
  const facts = { versions, scale: village.scale, today: localDate(now) };
  const decided = await decidedBy(tx, "catalog");
  return Result.map(nextVersion(facts, request.body), (catalog) => {
    return { catalog, faults: faultsOf(catalog), decided };
  });
});
