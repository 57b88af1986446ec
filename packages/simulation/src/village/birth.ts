import { checkCharacter, IdNumber, type Sex } from "@huzhu/domain/people";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { between, type Random } from "../random.ts";

/** A region that GB/T 2260 gives to nobody: every number that begins so is invented. */
export const NOWHERE = "990000";

const DAYS_PER_YEAR = 365.25;

/** A date of birth of somebody who is `age` on a date. */
export const birthDateAt = (random: Random, age: number, on: CalendarDate): CalendarDate =>
  addDays(on, -Math.ceil(age * DAYS_PER_YEAR) - between(random, 1, 363));

/** A valid identity number that no other resident has. */
export const inventIdNumber = (
  random: Random,
  { birthDate, sex }: { birthDate: CalendarDate; sex: Sex },
  taken: Set<string>,
): IdNumber => {
  const parity = sex === "male" ? 1 : 0;
  const order = String(between(random, 0, 499) * 2 + parity).padStart(3, "0");
  const digits = `${NOWHERE}${birthDate.replaceAll("-", "")}${order}`;
  if (taken.has(digits)) return inventIdNumber(random, { birthDate, sex }, taken);
  taken.add(digits);
  return IdNumber.make(`${digits}${checkCharacter(digits)}`);
};
