import fc from "fast-check";
import { expect, it } from "vitest";
import { numberWords } from "./number-words.ts";

it.each([
  ["还差6分", "还差六分"],
  ["还差12分", "还差十二分"],
  ["换2袋", "换两袋"],
  ["2月2日", "二月二日"],
  ["2026年", "二零二六年"],
  ["有305分", "有三百零五分"],
  ["有20000分", "有两万分"],
  ["有10500分", "有一万零五百分"],
  ["有12345分", "有一万两千三百四十五分"],
  ["有2000分", "有两千分"],
  ["2.5小时", "二点五小时"],
  ["0", "零"],
  ["数到0就关了", "数到零就关了"],
  ["100002", "十万零二"],
  ["20000000", "两千万"],
  ["110", "一百一十"],
])("%s is read %s", (text, words) => expect(numberWords(text)).toBe(words));

it("leaves no figure behind, and no silence in its place", () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (number) => {
      const words = numberWords(`${number}`);
      expect(words).toMatch(/^[零一二三四五六七八九十百千万亿两]+$/);
    }),
  );
});
