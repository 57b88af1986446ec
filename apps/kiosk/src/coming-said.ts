import type { KioskVisit } from "@huzhu/contract";
import { dateWords } from "./calendar.ts";
import { comingWords, helpersWords } from "./coming-words.ts";
import { line } from "./line.ts";
import type { Screen } from "./screen.ts";

type ComingScreen = Extract<
  Screen,
  { readonly _tag: "Coming" | "ComingSeen" | "ComingSaid" | "Together" }
>;

/** More names than these nobody keeps in mind. */
const MOST_SAID = 3;

/** The stars of a masked name are not read out. */
const nameSaid = (visit: KioskVisit): string => helpersWords(visit).replaceAll("*", "某");

const visitSaid = (visit: KioskVisit): string =>
  `${dateWords(visit.on)}${nameSaid(visit)}${comingWords(visit).zh}`;

const ANSWERS = ["good", "fair", "bad", "never"] as const;

const seenSaid = (visit: KioskVisit): ReadonlyArray<string> =>
  visit.mayConfirm
    ? [
        `${dateWords(visit.on)}${line("coming.ask", { name: nameSaid(visit) }).zh}`,
        ...ANSWERS.map((said) => line(`coming.${said}`).zh),
      ]
    : [visitSaid(visit)];

/** What is read out of who comes, what is asked of it, and what came of the answer. */
export const comingSaid = (screen: ComingScreen): ReadonlyArray<string> => {
  switch (screen._tag) {
    case "Coming": {
      const title = line(screen.visits.length > 0 ? "coming.title" : "coming.none").zh;
      return [title, ...screen.visits.slice(0, MOST_SAID).map(visitSaid)];
    }
    case "ComingSeen":
      return seenSaid(screen.visit);
    case "ComingSaid":
      return screen.said === "never"
        ? [line("coming.heard").zh, line("coming.waits").zh]
        : [line("coming.thanks").zh, line("coming.paid").zh];
    case "Together":
      return screen.what === "came"
        ? [line("together.came").zh, line("together.again").zh]
        : [line("together.went", { minutes: screen.minutes ?? 0 }).zh, line("together.say").zh];
  }
};
