import type { DeedFact } from "@huzhu/domain/incentives";
import type { Scale } from "@huzhu/domain/points";

/** How many of what is counted are one of what people say, and the word for it. */
export const unitOf = (fact: DeedFact, scale: Scale): readonly [number, string] => {
  switch (fact) {
    case "pointsEarned":
      return [10 ** scale, "分"];
    case "filialSupport":
      return [100, "元"];
    case "minutesGiven":
      return [1, "分钟"];
    case "claimsConfirmed":
      return [1, "件"];
    default:
      return [1, "次"];
  }
};

/** What somebody did, as people say it: `12.5分`, `300元`, `8次`. */
export const deedWords = (fact: DeedFact, value: number, scale: Scale): string => {
  const [per, word] = unitOf(fact, scale);
  return `${value / per}${word}`;
};
