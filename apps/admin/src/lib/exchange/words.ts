import { firstWords, type MemberExchange } from "@huzhu/contract";
import { type Exchanged, minutesOf, visitsOf } from "@huzhu/domain/reciprocity/standing";

const MINUTES_AN_HOUR = 60;

/** `12次，5小时`. */
const amountWords = (exchanged: Exchanged): string => {
  const minutes = minutesOf(exchanged);
  const time =
    minutes < MINUTES_AN_HOUR
      ? `${minutes}分钟`
      : `${Math.round((minutes / MINUTES_AN_HOUR) * 10) / 10}小时`;
  return `${visitsOf(exchanged)}次，${time}`;
};

/** With their own generation, and with others. */
const kindsWords = ({ within, across }: Exchanged): string => {
  if (within.visits === 0 || across.visits === 0) {
    return across.visits === 0 ? "都是同辈" : "都是隔辈";
  }
  return `同辈${within.visits}次，隔辈${across.visits}次`;
};

/**
 * What there is to tell of somebody, never one thing against the other: what was given only where
 * something was, and of whoever cannot give, that others look after them.
 */
export const exchangeLines = ({
  strength,
  given,
  received,
  first,
}: Pick<MemberExchange, "strength" | "given" | "received" | "first">): ReadonlyArray<
  readonly [string, string]
> => {
  const lines: Array<readonly [string, string]> = [];
  if (visitsOf(given) > 0) {
    lines.push(["帮了别人", `${amountWords(given)}（${kindsWords(given)}）`]);
  }
  if (visitsOf(received) > 0) {
    const about = strength === "frail" ? "有人照看" : "有人来帮";
    lines.push([about, `${amountWords(received)}（${kindsWords(received)}）`]);
  }
  if (first.length > 0) lines.push(["要帮忙时", first.map(firstWords).join("，")]);
  return lines;
};
