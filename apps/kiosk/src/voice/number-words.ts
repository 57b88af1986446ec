const DIGITS = [..."零一二三四五六七八九"];
const PLACES = ["", "十", "百", "千"];
const GROUPS = ["", "万", "亿"];

/** After these, two of something is 二, not 两: a day, a month, a house number. */
const ORDINAL = /^[月日号组年楼点度]/;

const digit = (value: string): string => DIGITS[Number(value)] ?? "";

const spelled = (digits: string): string => [...digits].map(digit).join("");

/** Up to 9999: 305 is 三百零五. */
const group = (digits: string): string =>
  [...digits]
    .map((value, at) => {
      const place = PLACES[digits.length - 1 - at] ?? "";
      const two = value === "2" && place === "千";
      return value === "0" ? "零" : `${two ? "两" : digit(value)}${place}`;
    })
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");

const whole = (digits: string): string => {
  const plain = digits.replace(/^0+(?=\d)/, "");
  if (plain === "0") return "零";
  if (plain.length > 12) return spelled(plain);
  const count = Math.ceil(plain.length / 4);
  const words = Array.from({ length: count }, (_, index) => {
    const from = plain.length - (count - index) * 4;
    const part = plain.slice(Math.max(0, from), from + 4);
    const said = part === "2" && index < count - 1 ? "两" : group(part);
    return said === "" ? "零" : `${said}${GROUPS[count - 1 - index] ?? ""}`;
  });
  return words
    .join("")
    .replace(/零+/g, "零")
    .replace(/(?<=.)零$/, "")
    .replace(/^一十/, "十");
};

const numeral = (digits: string, fraction: string | undefined, after: string): string => {
  if (fraction !== undefined) return `${whole(digits)}点${spelled(fraction)}`;
  if (digits.length === 4 && after.startsWith("年")) return spelled(digits);
  if (digits === "2" && /^\p{Script=Han}/u.test(after) && !ORDINAL.test(after)) return "两";
  return whole(digits);
};

/** A text as it is read out: 还差12分 is 还差十二分, 2袋 is 两袋, 2026年 is 二零二六年. */
export const numberWords = (text: string): string =>
  text.replace(
    /(\d+)(?:\.(\d+))?/g,
    (found, digits: string, fraction: string | undefined, at: number) =>
      numeral(digits, fraction, text.slice(at + found.length)),
  );
