import type { Neighbour } from "@huzhu/contract";

/** Those whose name, initials or household somebody means; all of them where nothing is typed. */
export const findNeighbours = (
  people: ReadonlyArray<Neighbour>,
  text: string,
): ReadonlyArray<Neighbour> => {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  if (wanted === "") return people;
  return people.filter(
    ({ name, initials, householdNumber }) =>
      name.includes(wanted) || initials.startsWith(wanted) || householdNumber === wanted,
  );
};

/** How people are called in a sentence: all of a few, the first of many. */
export const namesOf = (people: ReadonlyArray<{ readonly name: string }>, most = 6): string => {
  const names = people.slice(0, most).map(({ name }) => name);
  const more = people.length > most ? `等${people.length}人` : "";
  return `${names.join("、")}${more}`;
};
