import type { Holder } from "@huzhu/contract";
import type { Points } from "@huzhu/domain/points";
import { dateWords } from "./calendar.ts";
import { type Line, line } from "./line.ts";

type NotNow = NonNullable<Holder["notNow"]>;

/** Why nothing can be taken today, by the village's rules. */
export const notNowLine = (why: NotNow, points: (amount: Points) => string): Line => {
  switch (why._tag) {
    case "WindowClosed":
      return why.next === null
        ? line("trouble.shutAlways")
        : line("trouble.shut", { date: dateWords(why.next) });
    case "TooOften":
      return line("trouble.often", { date: dateWords(why.next) });
    case "BalanceTooLow":
      return line("trouble.least", { points: points(why.least) });
    case "NotByProxy":
      return line("trouble.self");
  }
};
