import { type Read, visits } from "@huzhu/db";
import { SlipCode } from "@huzhu/domain/reciprocity";

const DIGITS = 6;
const MANY = 10 ** DIGITS;

/** A slip code that no other visit of the village has; `newId` is where chance comes from. */
export const newSlip = async (
  read: Read,
  newId: () => string,
  taken: ReadonlySet<string> = new Set(),
): Promise<SlipCode> => {
  for (;;) {
    const chance = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16);
    const slip = SlipCode.make(String(chance % MANY).padStart(DIGITS, "0"));
    if (!taken.has(slip) && !(await visits.bySlip(read, slip))) return slip;
  }
};
