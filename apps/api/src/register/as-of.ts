import { registerAsOf as endpoint, type RegisterRow } from "@huzhu/contract";
import { census, changes, hamlets, type Read } from "@huzhu/db";
import { ageOn } from "@huzhu/domain/people";
import { type Census, isMember, registerAsOf } from "@huzhu/domain/people/register";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { initialsOf } from "../people/initials.ts";

/** The register as it was when a day ended; from the present where nothing happened since. */
const censusOf = async (read: Read, date: CalendarDate): Promise<Census> =>
  registerAsOf(await census.load(read), await changes.after(read, date), date);

const rowsOf = async (
  read: Read,
  { homes, people }: Census,
  on: CalendarDate,
): Promise<ReadonlyArray<RegisterRow & { readonly hamletId: string }>> => {
  const places = new Map((await hamlets.list(read)).map(({ id, name }) => [id, name]));
  const homeOf = new Map(homes.map((home) => [home.id, home]));
  return people.filter(isMember).flatMap((person) => {
    const home = homeOf.get(person.householdId);
    if (!home) return [];
    const { id, name, sex, relation, residence, absence, registered, birthDate } = person;
    return [
      {
        ...{ id, name, sex, relation, residence, absence, registered },
        ...{ age: ageOn(birthDate, on), household: home.id, householdNumber: home.number },
        ...{ hamlet: places.get(home.hamletId) ?? "", hamletId: home.hamletId },
      },
    ];
  });
};

export const seeRegisterAsOf = staffQuery(endpoint, async ({ tx, request, now }) => {
  const { on: asked, search = "", hamlet, page } = request.query;
  const today = localDate(now);
  const on = asked > today ? today : asked;
  const wanted = search.trim();
  const all = await rowsOf(tx, await censusOf(tx, on), on);
  const found = all.filter(
    ({ name, householdNumber, hamletId }) =>
      (name.includes(wanted) ||
        householdNumber === wanted ||
        (/^[a-z]+$/i.test(wanted) && initialsOf(name).startsWith(wanted.toLowerCase()))) &&
      (hamlet === undefined || hamletId === hamlet),
  );
  const asks = pageAsked(page);
  const start = (asks.page - 1) * asks.pageSize;
  return Result.succeed({
    ...asks,
    total: found.length,
    rows: found.slice(start, start + asks.pageSize).map(({ hamletId: _, ...row }) => row),
  });
});
