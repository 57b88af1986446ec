import { amountWords, countWords, type Format } from "./amounts.ts";
import { awardWords } from "./award-words.ts";
import { dateWords } from "./calendar.ts";
import { comingSaid } from "./coming-said.ts";
import { usedLines, yuanWords } from "./fund-words.ts";
import { line } from "./line.ts";
import type { Screen } from "./screen.ts";
import { standingOf } from "./standing.ts";
import { checkWords, sentWords } from "./wish-words.ts";

const sentence = (parts: readonly string[]): string =>
  `${parts
    .filter((part) => part !== "")
    .map((part) => part.replace(/[。？]$/, ""))
    .join("，")}。`;

/** What a screen says aloud when it comes; `null` where it says nothing. */
export const spokenOf = (screen: Screen, format: Format): string | null => {
  switch (screen._tag) {
    case "BoardLine": {
      const { hamlet, ruleTitle, eventDate, until } = screen.line;
      return sentence([
        // The stars of a masked name are not read out.
        `${hamlet}${screen.line.maskedName.replaceAll("*", "某")}`,
        `${dateWords(eventDate)}${ruleTitle}${countWords(screen.line)}`,
        amountWords(screen.line, format),
        line("board.until", { date: dateWords(until) }).zh,
      ]);
    }
    case "Awards": {
      const own = screen.lines.filter((one) => one.own).map((one) => awardWords(one, format));
      const title = line(screen.lines.length > 0 ? "award.heading" : "award.none").zh;
      return sentence([title, ...own.map((words) => `${line("award.own").zh}${words}`)]);
    }
    case "AwardLine": {
      const { hamlet, maskedName, title, until, own } = screen.line;
      return sentence([
        own ? line("award.own").zh : `${hamlet}${maskedName.replaceAll("*", "某")}`,
        title,
        awardWords(screen.line, format),
        line("board.until", { date: dateWords(until) }).zh,
      ]);
    }
    case "Fund": {
      const { year, income, spent, left } = screen.fund;
      return sentence([
        line("fund.title", { year }).zh,
        `${line("fund.in").zh}${yuanWords(income)}`,
        `${line("fund.out").zh}${yuanWords(spent)}`,
        `${line("fund.left").zh}${yuanWords(left)}`,
      ]);
    }
    case "FundLines": {
      const used = usedLines(screen.fund);
      const title = line(used.length > 0 ? "fund.lines" : "fund.unused").zh;
      return sentence([title, ...used.map((one) => `${one.title}${yuanWords(one.spent)}`)]);
    }
    case "ClaimSeen": {
      const { ruleTitle, eventDate, why } = screen.claim;
      const standing = standingOf(screen.claim, format).zh;
      return sentence([`${dateWords(eventDate)}${ruleTitle}`, standing, why ?? ""]);
    }
    case "Check":
      return sentence([
        ...checkWords(screen.wish, format).map(({ zh }) => zh),
        line("check.ask").zh,
      ]);
    case "Sent": {
      const { what, advice } = sentWords(screen.wish, screen.until);
      return sentence([what.zh, advice.zh]);
    }
    case "HelpSent":
      return screen.kind === "offer"
        ? sentence([line("coming.thankYou").zh, line("coming.offered").zh])
        : sentence([line("help.sent").zh, line("help.wait").zh]);
    case "Coming":
    case "ComingSeen":
    case "ComingSaid":
    case "Together":
      return sentence(comingSaid(screen));
    case "Trouble":
      return sentence([screen.trouble.what.zh, screen.trouble.advice.zh]);
    default:
      return null;
  }
};
