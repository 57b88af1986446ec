import { catalogs as endpoint } from "@huzhu/contract";
import { catalogs } from "@huzhu/db";
import { inForceOn } from "@huzhu/domain/catalog";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listCatalogs = staffQuery(endpoint, async ({ tx, now }) => {
  const adoptions = await catalogs.adoptions(tx);
  const versions = adoptions.map(({ catalog }) => catalog);
  const current = inForceOn(versions, localDate(now));
  return Result.succeed(
    adoptions
      .map((adoption) => ({ ...adoption, current: adoption.catalog.version === current?.version }))
      .toReversed(),
  );
});
