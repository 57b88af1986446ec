import type { KioskVisit } from "@huzhu/contract";
import { type Line, line } from "./line.ts";

/** Who comes, masked: the first of them where several do. */
export const helpersWords = ({ helpers }: Pick<KioskVisit, "helpers">): string => {
  const [first] = helpers;
  if (first === undefined) return line("coming.nobody").zh;
  return helpers.length > 1 ? `${first}等${helpers.length}人` : first;
};

/** Where a visit stands, as the elder needs it. */
export const comingWords = ({ step }: Pick<KioskVisit, "step">): Line => {
  switch (step) {
    case "CheckedIn":
    case "CheckedOut":
    case "Confirmed":
      return line(`coming.${step}`);
    default:
      return line("coming.Planned");
  }
};
