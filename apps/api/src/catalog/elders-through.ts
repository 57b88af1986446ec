import { census, changes, hamlets, type Read } from "@huzhu/db";
import type { DueFacts, EntitlementFacts, Span, Stretch } from "@huzhu/domain/catalog";
import { homeFactOf } from "@huzhu/domain/elders";
import { type HamletId, isElder, type ResidentId } from "@huzhu/domain/people";
import {
  type DatedCensus,
  isMember,
  type Person,
  registerThrough,
} from "@huzhu/domain/people/register";
import { known } from "../elders/facts.ts";

/** An elder with all that the catalog may ask about, through a span and what falls due in it. */
export interface ElderThrough {
  readonly elder: { readonly id: ResidentId; readonly name: string; readonly hamlet: string };
  readonly hamletId: HamletId | null;
  readonly facts: DueFacts;
}

interface Seen {
  readonly person: Person;
  readonly home: ReadonlyArray<Person>;
  readonly hamletId: HamletId | null;
}

/** Every elder of one moment, with everybody of the household. */
const seenIn = ({ census: { homes, people } }: DatedCensus, { to }: Span) => {
  const members = Map.groupBy(people.filter(isMember), ({ householdId }) => householdId);
  const placed = new Map(homes.map(({ id, hamletId }) => [id, hamletId]));
  const seen = new Map<ResidentId, Seen>();
  for (const [household, home] of members) {
    for (const person of home) {
      if (!isElder(person, to)) continue;
      seen.set(person.id, { person, home, hamletId: placed.get(household) ?? null });
    }
  }
  return seen;
};

/** Whether nothing is told of a household that was not told before. */
const isSame = (a: Seen | undefined, b: Seen | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.home.length === b.home.length &&
    a.home.every((person, at) => person === b.home[at]));

/**
 * Whoever was an elder of the village in a span, with what the register had of them on each day since
 * a day before it: what happens later changes nothing of what was due before.
 */
export const eldersThrough = async (
  tx: Read,
  since: Span["from"],
  span: Span,
): Promise<ReadonlyArray<ElderThrough>> => {
  const [now, later] = [await census.load(tx), await changes.after(tx, since)];
  const dated = registerThrough(now, later, since).filter(({ from }) => from <= span.to);
  const moments = dated.map((one) => ({ from: one.from, seen: seenIn(one, span) }));
  const ids = new Set(moments.flatMap(({ seen }) => [...seen.keys()]));
  const names = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, name]));
  const about = await known(tx);
  return [...ids].toSorted().flatMap((id): ReadonlyArray<ElderThrough> => {
    const last = moments.findLast(({ seen }) => seen.has(id))?.seen.get(id);
    if (!last) return [];
    const factsOf = ({ person, home }: Seen): EntitlementFacts => ({
      elder: homeFactOf(person),
      members: home.map(homeFactOf),
      certifications: about.certifications(id),
      assessments: about.assessments(id),
    });
    const stretches = moments.flatMap(({ from, seen }, at): ReadonlyArray<Stretch> => {
      const here = seen.get(id);
      if (at > 0 && isSame(here, moments[at - 1]?.seen.get(id))) return [];
      return [{ from: at === 0 ? null : from, facts: here ? factsOf(here) : null }];
    });
    const { person, hamletId } = last;
    const hamlet = (hamletId && names.get(hamletId)) ?? "";
    const facts = { elder: id, stretches, events: about.events(id) };
    return [{ elder: { id, name: person.name, hamlet }, hamletId, facts }];
  });
};
