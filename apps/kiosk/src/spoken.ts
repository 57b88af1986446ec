import type { Holder, KioskKin, ShelfGood } from "@huzhu/contract";
import { subtract } from "@huzhu/domain/points";
import { amountWords, countWords, type Format } from "./amounts.ts";
import { awardWords } from "./award-words.ts";
import { dateWords } from "./calendar.ts";
import { comingSaid } from "./coming-said.ts";
import { usedLines, yuanWords } from "./fund-words.ts";
import { line } from "./line.ts";
import { codeSaid, keptWords, wayWords } from "./reserve-words.ts";
import type { Screen } from "./screen.ts";
import { leftSaid, sentence, spokenFirst } from "./spoken-first.ts";
import { standingOf } from "./standing.ts";
import { giftWords } from "./wanted.ts";
import { checkWords, sentWords } from "./wish-words.ts";

const payingSaid = ({ price, unit, name }: ShelfGood, { balance }: Holder, format: Format) => [
  line("confirm.pay", { price: format(price) }).zh,
  line("confirm.get", { unit, name }).zh,
  balance === null ? "" : line("confirm.left", { left: format(subtract(balance, price)) }).zh,
];

/** Kin as one calls them, and their surname: the stars of a masked name are not read out. */
const spokenName = ({ tie, maskedName }: KioskKin): string =>
  `${tie}${maskedName.replaceAll("*", "")}`;

/** What a screen says aloud when it comes; `null` where it says nothing. */
export const spokenOf = (
  screen: Screen,
  format: Format,
  holder: Holder | null = null,
): string | null => {
  switch (screen._tag) {
    case "Confirm":
      return (
        holder && sentence([...payingSaid(screen.good, holder, format), line("confirm.ask").zh])
      );
    case "Short":
      return sentence([
        screen.good.name,
        line("short.sentence", { points: format(screen.short) }).zh,
        line("short.others").zh,
      ]);
    case "Done": {
      const { good, receipt } = screen;
      const { unit, name } = good;
      return sentence([
        line("done.sentence").zh,
        line("done.take", { unit, name }).zh,
        receipt.balance === null ? "" : leftSaid("done.left", receipt.balance, format),
      ]);
    }
    case "Kept": {
      const slip = screen.slips[screen.page % Math.max(1, screen.slips.length)];
      return slip === undefined
        ? null
        : sentence([
            line(screen.fresh ? "reserve.done" : "reserve.title").zh,
            keptWords(slip),
            wayWords(slip).zh,
            line("reserve.code").zh,
            codeSaid(slip),
          ]);
    }
    case "GiveBack":
      return sentence([
        line("reserve.sure", { name: keptWords(screen.slip) }).zh,
        line("reserve.free").zh,
      ]);
    case "Kin":
      return sentence([line(screen.kin.length > 0 ? "gift.ask" : "gift.none").zh]);
    case "HowMuch": {
      const name = spokenName(screen.kin);
      return sentence([
        line("gift.many", { name }).zh,
        screen.steps.length > 0 ? "" : line("gift.few").zh,
      ]);
    }
    case "Give": {
      const { gift } = screen;
      const balance = holder?.balance ?? null;
      if (balance === null) return null;
      const parts = giftWords(gift, balance, format).map(({ zh }) => zh.replaceAll("*", ""));
      return sentence([...parts, line("gift.sure").zh]);
    }
    case "Given": {
      const { gift } = screen;
      const points = format(gift.amount);
      return sentence([
        line("gift.done", { name: spokenName(gift), points }).zh,
        leftSaid("done.left", gift.balance, format),
      ]);
    }
    case "Code":
      return sentence([screen.problem?.zh ?? "", line("code.ask").zh]);
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
    case "LackSaid":
      return sentence([
        line(screen.repeated ? "lack.before" : "lack.thanks").zh,
        line("lack.then").zh,
      ]);
    case "Coming":
    case "ComingSeen":
    case "ComingSaid":
    case "Together":
      return sentence(comingSaid(screen));
    default:
      return spokenFirst(screen, format, holder);
  }
};
