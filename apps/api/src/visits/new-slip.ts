import { type Read, visits } from "@huzhu/db";
import { SlipCode } from "@huzhu/domain/reciprocity";

const DIGITS = 6;
const MANY = 10 ** DIGITS;
/** An id begins with the time, which the visit's own id tells everybody; only its end is chance. */
const CHANCE = 12;

/** Six digits out of the chance of an id. */
export const slipFrom = (id: string): SlipCode => {
  const chance = Number.parseInt(id.replaceAll("-", "").slice(-CHANCE), 16);
  return SlipCode.make(String(chance % MANY).padStart(DIGITS, "0"));
};

/** A slip code that no other visit of the village has; `newId` is where chance comes from. */
export const newSlip = async (
  read: Read,
  newId: () => string,
  taken: ReadonlySet<string> = new Set(),
): Promise<SlipCode> => {
  for (;;) {
    const slip = slipFrom(newId());
    if (!taken.has(slip) && !(await visits.bySlip(read, slip))) return slip;
  }
};
