import type { IdNumber } from "./id-number.ts";
import type { PersonName } from "./name.ts";
import type { Phone } from "./phone.ts";
import { isPseudonym } from "./pseudonym.ts";
import { surname } from "./surname.ts";

/**
 * `王**`, `欧阳**`: for boards and papers that strangers read; hides how long the name is. A pseudonym
 * hides everything already.
 */
export const maskName = (name: PersonName): string =>
  isPseudonym(name) ? name : `${name.includes("·") ? [...name][0] : surname(name)}**`;

/** `5***************12`: the first digit and the last two. */
export const maskIdNumber = (idNumber: IdNumber): string =>
  `${idNumber.slice(0, 1)}${"*".repeat(15)}${idNumber.slice(-2)}`;

/** `138****1234`: four digits before the last four are hidden. */
export const maskPhone = (phone: Phone): string => `${phone.slice(0, -8)}****${phone.slice(-4)}`;
