import { family as endpoint, type FamilyMember, NotFound } from "@huzhu/contract";
import { accounts, census, changes, hamlets, residents } from "@huzhu/db";
import { ageOn, isElder, maskIdNumber, maskPhone } from "@huzhu/domain/people";
import { careCapacity, isMember, type Person } from "@huzhu/domain/people/register";
import { ZERO } from "@huzhu/domain/points";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { actRowsOf } from "./act-rows.ts";
import { frailOn } from "./frail.ts";

const LATEST = 10;

const memberOf = (
  { id, name, sex, birthDate, relation, residence, registered, ...person }: Person,
  card: FamilyMember["card"],
  today: CalendarDate,
): FamilyMember => ({
  ...{ id, name, sex, birthDate, relation, residence, registered, card },
  age: ageOn(birthDate, today),
  elder: isElder({ birthDate }, today),
  absence: person.absence,
  idNumberMasked: person.idNumber && maskIdNumber(person.idNumber),
  phoneMasked: person.phone && maskPhone(person.phone),
});

export const seeFamily = staffQuery(endpoint, async ({ tx, request, now }) => {
  const today = localDate(now);
  const { household } = request.params;
  const { homes, people } = await census.ofHouseholds(tx, [household]);
  const [home] = homes;
  const account = await accounts.ofHousehold(tx, household);
  if (!home) return Result.fail(new NotFound({ what: "household" }));
  const cards = new Map(
    (await residents.ofHousehold(tx, household)).map(({ id, card }) => [id, card]),
  );
  const members = people.filter(isMember);
  const { id, number, hamletId, address, head, dissolved } = home;
  return Result.succeed({
    ...{ id, number, hamletId, address, head, dissolved },
    hamlet: (await hamlets.list(tx)).find((one) => one.id === hamletId)?.name ?? "",
    members: members.map((one) => memberOf(one, cards.get(one.id) ?? null, today)),
    departed: people.flatMap(({ id: who, name, departure }) =>
      departure === null ? [] : [{ id: who, name, ...departure }],
    ),
    balance: account?.balance ?? ZERO,
    held: account?.held ?? ZERO,
    pending: (await census.undecided(tx, [household])).get(household) ?? 0,
    care: careCapacity(members, today, await frailOn(tx, today)),
    acts: await actRowsOf(tx, await changes.ofHousehold(tx, household, LATEST)),
  });
});
