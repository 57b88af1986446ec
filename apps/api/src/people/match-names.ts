import { matchNames as endpoint } from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { residentRowOf } from "./resident-row.ts";

export const matchNames = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { names } = request.body;
  const today = localDate(now);
  const found = (await residents.byNames(tx, names)).map((each) => residentRowOf(each, today));
  const byName = Map.groupBy(found, ({ name }) => String(name));
  return Result.succeed(
    names.map((written) => ({ written, candidates: byName.get(written) ?? [] })),
  );
});
