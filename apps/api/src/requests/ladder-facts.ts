import { census, type Read, visits } from "@huzhu/db";
import type { Offer } from "@huzhu/domain/market";
import { ageOn } from "@huzhu/domain/people";
import { isMember } from "@huzhu/domain/people/register";
import type { HelpRequest, LadderFacts } from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";

const GROWN = 18;
const OLD = 60;

/** Who could help, before anybody was asked. */
export const ladderFacts = async (
  read: Read,
  request: HelpRequest,
  offers: ReadonlyArray<Offer>,
  today: CalendarDate,
): Promise<LadderFacts> => {
  const [elder] = request.elder ? await census.somePeople(read, [request.elder]) : [];
  const { people } = elder ? await census.ofHouseholds(read, [elder.householdId]) : { people: [] };
  const able = people
    .filter((one) => isMember(one) && one.id !== request.elder)
    .filter(({ birthDate }) => ageOn(birthDate, today) >= GROWN && ageOn(birthDate, today) < OLD);
  const home = able.filter(({ residence }) => residence === "home").length;
  const helpers = new Set((await visits.past(read)).map(({ helper }) => helper));
  const busy = await visits.load(read, { from: request.wanted, to: request.wanted });
  const taken = new Set(busy.map(({ helper }) => helper));
  const free = [...helpers].filter((helper) => !taken.has(helper)).length;
  return {
    request,
    family: { able: home, away: able.length - home },
    helpers: { all: helpers.size, free },
    providers: new Set(offers.map(({ provider }) => provider)).size,
  };
};
