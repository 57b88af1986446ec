import type { RedemptionId } from "./ids.ts";

const DIGITS = 6;

/** The last part of an id is chance alone, so that neighbours in time get numbers far apart. */
const PART = 10;

/**
 * Six digits by which people call a redemption (兑换单号), on paper and on the phone: always the
 * same for the same redemption. They are no key: a second one with the same digits is rare, and
 * name and time stand beside them.
 */
export const receiptNumber = (id: RedemptionId): string => {
  const part = id.slice(-PART).toLowerCase();
  let rest = 0;
  for (const character of part) {
    rest = (rest * 36 + (Number.parseInt(character, 36) || 0)) % 10 ** DIGITS;
  }
  return String(rest).padStart(DIGITS, "0");
};
