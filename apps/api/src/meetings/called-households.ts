import type { CalledHousehold } from "@huzhu/contract";
import { census, hamlets, type Read } from "@huzhu/db";
import { type Meeting, standingOf, VOTING_AGE } from "@huzhu/domain/governance";
import { ageOn } from "@huzhu/domain/people";
import { isMember, type Person } from "@huzhu/domain/people/register";

/** The households that a meeting calls, in the order of hamlet and number, with who came for each. */
export const calledHouseholds = async (
  tx: Read,
  meeting: Meeting,
): Promise<ReadonlyArray<CalledHousehold>> => {
  if (meeting.body !== "households") return [];
  const { voters } = standingOf(meeting);
  const { homes, people } = await census.load(tx);
  const names = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, name]));
  const byId = new Map(people.map((one) => [one.id, one]));
  const adult = (one: Person) => isMember(one) && ageOn(one.birthDate, meeting.date) >= VOTING_AGE;
  const grown = Map.groupBy(people.filter(adult), ({ householdId }) => householdId);
  return homes
    .filter(
      ({ dissolved, hamletId }) =>
        dissolved === null && (meeting.hamlet === null || hamletId === meeting.hamlet),
    )
    .map(({ id, number, hamletId, head }) => {
      const adults = (grown.get(id) ?? []).toSorted(
        (a, b) => Number(b.id === head) - Number(a.id === head),
      );
      const voter = voters.get(id);
      return {
        ...{ id, number, hamlet: names.get(hamletId) ?? "" },
        adults: adults.map((one) => ({ id: one.id, name: one.name })),
        came: voter ? { name: byId.get(voter.resident)?.name ?? "", as: voter.as } : null,
      };
    })
    .toSorted(
      (a, b) =>
        a.hamlet.localeCompare(b.hamlet, "zh") ||
        a.number.localeCompare(b.number, "zh", { numeric: true }),
    );
};
