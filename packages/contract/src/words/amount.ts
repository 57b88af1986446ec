import { formatPoints, type Points, type Scale, type Unit } from "@huzhu/domain/points";
import { yuan } from "./yuan.ts";

/** An amount of any unit with its word: `12分`, `90分钟`, `150.5元`. */
export const amountWords = (amount: Points, unit: Unit, scale: Scale): string => {
  if (unit === "money") return yuan(amount);
  return unit === "time" ? `${amount}分钟` : `${formatPoints(amount, scale)}分`;
};
