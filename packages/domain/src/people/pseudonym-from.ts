import { PersonName } from "./name.ts";
import { isPseudonym } from "./pseudonym.ts";

const SHORTEST = 4;

/**
 * What the ledger calls somebody after erasure: 村民-7F3A. `chance` is at least 12 random hexadecimal
 * digits; it takes four of them, and more only where somebody is called so already.
 */
export const pseudonymFrom = (chance: string, taken: ReadonlySet<string>): PersonName => {
  const digits = chance.replaceAll(/[^0-9a-f]/gi, "").toUpperCase();
  for (let length = SHORTEST; length <= digits.length; length += 1) {
    const name = `村民-${digits.slice(0, length)}`;
    if (isPseudonym(name) && !taken.has(name)) return PersonName.make(name);
  }
  throw new Error("There was not enough chance for a name that nobody has.");
};
