import type { ActView } from "@huzhu/contract";
import { accounts, hamlets, type Read, residents } from "@huzhu/db";
import type { ActFacts, Decision, Home } from "@huzhu/domain/people/register";
import { HeldUnit, Points } from "@huzhu/domain/points";

const becameOf = (facts: Pick<ActFacts, "homes">, home: Home) => {
  if (!facts.homes.some(({ id }) => id === home.id)) return "new" as const;
  const before = facts.homes.find(({ id }) => id === home.id);
  return home.dissolved !== null && before?.dissolved === null ? "dissolved" : "changed";
};

type Known = Pick<ActFacts, "homes" | "people" | "purses" | "pending">;
type Told = Omit<Decision, "why" | "returned">;

/** What the households of an act are called, as they were or will be. */
const named = async (read: Read, facts: Known, { homes, people }: Told) => {
  const places = new Map((await hamlets.list(read)).map(({ id, name }) => [id, name]));
  const everybody = new Map([...facts.people, ...people].map((one) => [one.id, one.name]));
  const all = new Map([...facts.homes, ...homes].map((home) => [home.id, home]));
  const of = ({ id, number, hamletId, head }: Home) => ({
    ...{ id, number, hamlet: places.get(hamletId) ?? "" },
    head: head === null ? null : (everybody.get(head) ?? null),
  });
  return { of, numberOf: (id: Home["id"]) => all.get(id)?.number ?? "" };
};

const frozenOf = async (read: Read, { departed, people }: Told): Promise<ActView["frozen"]> => {
  const found = [];
  for (const { id, name } of people.filter((one) => departed.includes(one.id))) {
    for (const unit of HeldUnit.literals) {
      const account = await accounts.ofPerson(read, id, unit);
      if (account && account.balance !== 0) found.push({ name, unit, balance: account.balance });
    }
  }
  return found;
};

const cardsOf = async (read: Read, { departed }: Told): Promise<ActView["cards"]> => {
  const found = [];
  for (const id of departed) {
    const person = await residents.byId(read, id);
    if (person?.card) found.push({ id, name: person.name });
  }
  return found;
};

/** Of the household that some leave and others stay in: what goes on with it. */
const staysOf = ({ homes, purses, pending }: Known, told: Told): ActView["stays"] => {
  const dissolved = new Set(told.homes.filter((home) => home.dissolved).map(({ id }) => id));
  const rest = homes.filter(({ id }) => !dissolved.has(id) && told.verb === "split");
  return {
    claims: rest.reduce((sum, { id }) => sum + (pending.get(id) ?? 0), 0),
    held: Points.make(rest.reduce((sum, { id }) => sum + (purses.get(id)?.held ?? 0), 0)),
  };
};

/** A decision in the words of a list; asked before it is carried out, while cards still open doors. */
export const actViewOf = async (
  read: Read,
  facts: Known,
  told: Told,
  act: string | null,
): Promise<ActView> => {
  const { of, numberOf } = await named(read, facts, told);
  const { verb, eventDate: on, homes, people, flows } = told;
  return {
    ...{ act, verb, on },
    households: homes.map((home) => ({ ...of(home), became: becameOf(facts, home) })),
    people: people.map(({ id, name, householdId, relation }) => ({
      ...{ id, name, relation, household: numberOf(householdId) },
    })),
    flows: flows.map(({ from, to, amount }) => ({
      ...{ from: numberOf(from), to: to === null ? null : numberOf(to), amount },
      of: facts.purses.get(from)?.balance ?? Points.make(0),
    })),
    cards: await cardsOf(read, told),
    frozen: await frozenOf(read, told),
    stays: staysOf(facts, told),
  };
};
