import type { CalendarDate } from "@huzhu/domain/time";
import { amountWords, countWords, type Format } from "./amounts.ts";
import { dateWords } from "./calendar.ts";
import { type Line, line } from "./line.ts";
import type { Wish, WishTag } from "./wish.ts";

/** What somebody is about to hand in, line by line; the last is what it means. */
export const checkWords = (wish: Wish, format: Format): readonly Line[] => {
  switch (wish._tag) {
    case "Objection": {
      const { maskedName: name, hamlet, ruleTitle: title, eventDate } = wish.line;
      const date = dateWords(eventDate);
      return [
        line("check.who", { hamlet, name }),
        line("check.what", { date, title }),
        line("check.says", { reason: line(`objection.${wish.reason}`).zh }),
      ];
    }
    case "AwardObjection": {
      const { maskedName: name, hamlet, title } = wish.line;
      return [
        line("check.who", { hamlet, name }),
        line("check.did", { title }),
        line("check.says", { reason: line(`award.${wish.reason}`).zh }),
      ];
    }
    case "Appeal": {
      const { ruleTitle: title, eventDate } = wish.claim;
      return [
        line("check.what", { date: dateWords(eventDate), title }),
        line("check.taken", { amount: amountWords(wish.claim, format) }),
        line("check.says", { reason: line(`appeal.${wish.reason}`).zh }),
      ];
    }
    case "Withdrawal": {
      const { ruleTitle: title, eventDate } = wish.claim;
      return [
        line("check.what", { date: dateWords(eventDate), title }),
        line("check.count", { count: countWords(wish.claim) }),
        line("check.gone"),
      ];
    }
    case "Report": {
      const { rule, quantity, eventDate } = wish;
      return [
        line("check.day", { day: line(`day.${wish.day}`).zh, date: dateWords(eventDate) }),
        line("check.did", { title: rule.title }),
        line("check.count", { count: countWords({ ...rule, quantity }) }),
      ];
    }
  }
};

/** What becomes of what was handed in. */
export const sentWords = (
  wish: WishTag,
  until: CalendarDate | null,
): { readonly what: Line; readonly advice: Line } => {
  switch (wish) {
    case "Objection":
      return {
        what: line("sent.objection"),
        advice: line("sent.until", { date: until === null ? "" : dateWords(until) }),
      };
    case "AwardObjection":
      return {
        what: line("sent.done"),
        advice: line("sent.until", { date: until === null ? "" : dateWords(until) }),
      };
    case "Appeal":
      return { what: line("sent.done"), advice: line("sent.appeal") };
    case "Withdrawal":
      return { what: line("sent.withdrawn"), advice: line("sent.none") };
    case "Report":
      return { what: line("sent.done"), advice: line("sent.report") };
  }
};
