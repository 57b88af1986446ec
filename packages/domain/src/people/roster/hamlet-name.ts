import { fold } from "../fold.ts";

const DIGITS = "〇一二三四五六七八九";

/** `十二` is 12; what is no number below a hundred is `null`. */
export const chineseNumber = (text: string): number | null => {
  const parts = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (!parts || text === "") return null;
  const [, first, ten, last] = parts;
  if (!ten) return first && !last ? DIGITS.indexOf(first) : null;
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
};

const NUMBERED = /^第?(\d+|[一二三四五六七八九十]+)(?:(?:村民)?小?组)?$/u;

/** One spelling of a hamlet: `1`, `一组`, `第1村民小组` are 1组; other names stand as they are. */
export const hamletName = (text: string): string => {
  const name = fold(text);
  const said = NUMBERED.exec(name)?.[1];
  if (said === undefined) return name;
  const number = /^\d+$/.test(said) ? Number(said) : chineseNumber(said);
  return number === null ? name : `${number}组`;
};

const SECTION = /^[^:：,，]{1,10}(?:组|自然村|寨|寨子|屯|社)[:：]?$/u;

/** The hamlet that a line of its own announces for the rows below it, or `null`. */
export const announcedHamlet = (text: string): string | null => {
  const name = fold(text);
  return SECTION.test(name) ? hamletName(name.replace(/:$/, "")) : null;
};
