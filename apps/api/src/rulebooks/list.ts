import { rulebooks as endpoint } from "@huzhu/contract";
import { rulebooks } from "@huzhu/db";
import { inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const list = staffQuery(endpoint, async ({ tx, now }) => {
  const adoptions = await rulebooks.adoptions(tx);
  const versions = adoptions.map(({ rulebook }) => rulebook);
  const current = Option.getOrNull(inForce(versions, localDate(now)));
  return Result.succeed(
    adoptions
      .map((adoption) => ({ ...adoption, current: adoption.rulebook.version === current?.version }))
      .toSorted((a, b) => b.rulebook.version - a.rulebook.version),
  );
});
