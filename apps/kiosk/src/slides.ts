import type { KioskNews, PraiseNews, TodaysMeal } from "@huzhu/contract";
import { dateWords } from "./calendar.ts";
import { type Line, line } from "./line.ts";

/** One thing that the first screen tells everybody. */
export interface Slide {
  readonly head: Line;
  readonly text: string;
  readonly note: string;
  readonly tone: "millet" | "pine" | "indigo";
  /** Where a hand on it leads. */
  readonly leads: "home" | "board" | "awards";
}

const untilWords = (until: string): string => line("board.until", { date: dateWords(until) }).zh;

/** What is cooked; where nobody wrote that down, nothing is said. */
const mealSlides = ({ title, dishes, until }: TodaysMeal): readonly Slide[] => {
  if (dishes === null) return [];
  const note = line("news.mealUntil", { hour: until }).zh;
  const head = line("news.meal", { title });
  return [{ head, text: dishes, note, tone: "millet", leads: "home" }];
};

const praiseSlide = ({ line: text, hamlet, maskedName: name }: PraiseNews): Slide => {
  const note = name === null ? hamlet : line("news.family", { hamlet, name }).zh;
  return { head: line("news.praise"), text, note, tone: "pine", leads: "home" };
};

const boardSlide = ({ count, until }: NonNullable<KioskNews["claims"]>): Slide => {
  const text = line("news.claims", { count }).zh;
  const note = untilWords(until);
  return { head: line("news.board"), text, note, tone: "indigo", leads: "board" };
};

const awardSlide = ({ title: text, until }: KioskNews["awards"][number]): Slide => {
  const note = untilWords(until);
  return { head: line("news.award"), text, note, tone: "indigo", leads: "awards" };
};

/** What stands on the first screen by turns: what is cooked, whom one praises, what hangs. */
export const slidesOf = (
  { praises, claims, awards }: KioskNews,
  meals: readonly TodaysMeal[],
): readonly Slide[] => [
  ...meals.flatMap(mealSlides),
  ...praises.map(praiseSlide),
  ...(claims === null ? [] : [boardSlide(claims)]),
  ...awards.map(awardSlide),
];
