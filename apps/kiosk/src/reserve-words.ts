import type { ReservationSlip } from "@huzhu/contract";
import { dateWords } from "./calendar.ts";
import { type Line, line } from "./line.ts";

const DIGITS = "零一二三四五六七八九";

/** What is kept, as one says it. */
export const keptWords = ({ lines }: Pick<ReservationSlip, "lines">): string =>
  lines
    .map(({ name, pieces, unit }) => line("reserve.goods", { name, pieces, unit }).zh)
    .join("、");

/** Until when it lies at the counter, or that it comes to the door. */
export const wayWords = ({
  until,
  delivery,
}: Pick<ReservationSlip, "until" | "delivery">): Line => {
  if (delivery === "asked") return line("reserve.asked");
  if (delivery === "taken") return line("reserve.taken");
  return line("reserve.until", { date: dateWords(until) });
};

/** 482 177: two halves are easier to keep in mind. */
export const codeWords = ({ code }: Pick<ReservationSlip, "code">): string =>
  `${code.slice(0, 3)} ${code.slice(3)}`;

/** The code digit by digit, for the voice. */
export const codeSaid = ({ code }: Pick<ReservationSlip, "code">): string =>
  [...code].map((digit) => DIGITS[Number(digit)] ?? "").join("，");
