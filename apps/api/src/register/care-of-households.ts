import { type CareRow, careOfHouseholds as endpoint } from "@huzhu/contract";
import { census, hamlets } from "@huzhu/db";
import { CareLevel, careOfHomes } from "@huzhu/domain/people/register";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { frailOn } from "./frail.ts";

/** Those that carry most first; of one level, those with more to look after. */
const byNeed = (a: CareRow, b: CareRow): number => {
  const level = CareLevel.literals.indexOf(a.level) - CareLevel.literals.indexOf(b.level);
  return level === 0 ? b.elders + b.children - a.elders - a.children : level;
};

export const listCareOfHouseholds = staffQuery(endpoint, async ({ tx, request, now }) => {
  const on = localDate(now);
  const { hamlet, level, page } = request.query;
  const all = await census.load(tx);
  const names = new Map(all.people.map(({ id, name }) => [id, name]));
  const places = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, name]));
  const rows = careOfHomes(all, on, await frailOn(tx, on))
    .filter(({ home }) => hamlet === undefined || home.hamletId === hamlet)
    .filter(({ care }) => level === undefined || care.level === level)
    .map(({ home, care: { reasons: _, ...figure } }): CareRow => {
      const { id, number, hamletId, head } = home;
      const named = { id, number, hamlet: places.get(hamletId) ?? "" };
      return { ...named, head: head === null ? null : (names.get(head) ?? null), ...figure };
    })
    .toSorted(byNeed);
  const asked = pageAsked(page);
  const start = (asked.page - 1) * asked.pageSize;
  return Result.succeed({
    ...asked,
    total: rows.length,
    rows: rows.slice(start, start + asked.pageSize),
  });
});
