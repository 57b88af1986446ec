import { registerAsOf as endpoint, type RegisterRow } from "@huzhu/contract";
import { census, changes, hamlets, type Read, search } from "@huzhu/db";
import { ageOn, calledSo, type Sought } from "@huzhu/domain/people";
import { type Census, isMember, registerAsOf } from "@huzhu/domain/people/register";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { pageAsked } from "../mount/page.ts";
import { staffQuery } from "../mount/verb.ts";
import { initialsOf } from "../people/initials.ts";
import { soughtBy } from "../people/sought-by.ts";

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

/** Whether a row is whom somebody means, by what they were called then and bear now. */
const isMeant = async (read: Read, sought: Sought) => {
  const bears = await search.byNumber(read, sought);
  return ({ id, name, householdNumber }: RegisterRow): boolean =>
    sought.text === "" ||
    householdNumber === sought.text ||
    bears.has(id) ||
    calledSo(sought, { name, initials: initialsOf(name) }) !== null;
};

export const seeRegisterAsOf = staffQuery(endpoint, async ({ tx, request, now, village }) => {
  const { on: asked, hamlet, page } = request.query;
  const today = localDate(now);
  const on = asked > today ? today : asked;
  const meant = await isMeant(tx, soughtBy(request.query, village));
  const all = await rowsOf(tx, await censusOf(tx, on), on);
  const found = all.filter(
    (row) => meant(row) && (hamlet === undefined || row.hamletId === hamlet),
  );
  const asks = pageAsked(page);
  const start = (asks.page - 1) * asks.pageSize;
  return Result.succeed({
    ...asks,
    total: found.length,
    rows: found.slice(start, start + asks.pageSize).map(({ hamletId: _, ...row }) => row),
  });
});
