import type { Holder } from "@huzhu/contract";
import type { Points } from "@huzhu/domain/points";
import type { Format } from "./amounts.ts";
import { line } from "./line.ts";
import type { Screen } from "./screen.ts";

/** Parts said in one breath. */
export const sentence = (parts: readonly string[]): string =>
  `${parts
    .filter((part) => part !== "")
    .map((part) => part.replace(/[。？]$/, ""))
    .join("，")}。`;

export const leftSaid = (
  key: "points.have" | "points.theirs" | "done.left",
  points: Points,
  format: Format,
) => `${line(key).zh}${format(points)}分`;

const pointsSaid = ({ maskedName, elder, balance, acting }: Holder, format: Format) => {
  const name = maskedName.replaceAll("*", "");
  const greeting = elder
    ? line("points.greeting", { name })
    : line("points.greeting.neighbour", { name });
  return [
    acting ? line("whom.acting", { name }).zh : greeting.zh,
    balance === null
      ? line("whom.unseen").zh
      : leftSaid(acting ? "points.theirs" : "points.have", balance, format),
  ];
};

/** What the first screens say aloud when they come; `null` where one says what stands on it. */
export const spokenFirst = (
  screen: Screen,
  format: Format,
  holder: Holder | null = null,
): string | null => {
  switch (screen._tag) {
    case "Attract":
      return sentence([line("attract.card").zh, line("attract.touch").zh]);
    case "Points":
      return holder && sentence(pointsSaid(holder, format));
    case "HelpSent":
      if (screen.unheard) return sentence([line("help.unheard").zh, line("help.near").zh]);
      return screen.kind === "offer"
        ? sentence([line("coming.thankYou").zh, line("coming.offered").zh])
        : sentence([line("help.sent").zh, line("help.wait").zh]);
    case "Trouble":
      return sentence([screen.trouble.what.zh, screen.trouble.advice.zh]);
    default:
      return null;
  }
};
