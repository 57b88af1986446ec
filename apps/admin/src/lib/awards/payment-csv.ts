import type { CandidateName } from "@huzhu/contract";
import type { Award } from "@huzhu/domain/incentives";

/** One who is paid, as the list has them. */
export interface Paid {
  readonly name: CandidateName;
  readonly award: Award;
}

/** What a spreadsheet would take for a formula is text. */
const cell = (text: string): string => {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The list for the bank: names, where they live, and yuan; with a mark that spreadsheets know UTF-8 by. */
export const paymentCsv = (paid: ReadonlyArray<Paid>): string => {
  const lines = paid.map(({ name, award }) =>
    [name.name, name.hamlet, name.number ?? "", (award.amount / 100).toFixed(2)]
      .map(cell)
      .join(","),
  );
  return `\ufeff${["姓名,村民小组,门牌,金额（元）", ...lines].join("\r\n")}\r\n`;
};
