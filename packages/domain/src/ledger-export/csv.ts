import {
  accountOf,
  decimalOf,
  type ExportedTransfer,
  type ExportTerms,
} from "./exported-transfer.ts";
import { recordedTime } from "./recorded-time.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** The columns of {@link csvTransfer}, in their order. */
export const CSV_COLUMNS = [
  "transfer",
  "recorded",
  "event date",
  "account",
  "unit",
  "amount",
  "balance",
  "reason",
  "text",
  "actor",
] as const;

/**
 * A spreadsheet takes a text that begins like this for a formula, blanks and wide forms included.
 * Apostrophes before it count too, so that the one put there can be taken away again without doubt.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^'*[\s\p{C}]*[=+\-@＝＋－＠]/u;

const text = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

const cell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

const line = (cells: ReadonlyArray<string>): string => cells.map(cell).join(",") + LINE_END;

/** The first line, behind the mark by which spreadsheets know UTF-8. */
export const csvHead = (): string => BYTE_ORDER_MARK + line(CSV_COLUMNS);

/**
 * One line for each entry of a transfer, as RFC 4180 says. Amounts have the decimals of the scale,
 * time is in minutes, moments are in China Standard Time. A text that a spreadsheet would take for a
 * formula has an apostrophe before it; figures never have.
 */
export const csvTransfer = (transfer: ExportedTransfer, terms: ExportTerms): string => {
  const { id, eventDate, recordedAt, reason, entries, actorName } = transfer;
  return entries
    .map(({ account, amount, balance }) => {
      const of = accountOf(terms, account);
      return line([
        text(id),
        recordedTime(recordedAt),
        eventDate,
        of.name,
        of.unit,
        decimalOf(amount, of.unit, terms.scale),
        decimalOf(balance, of.unit, terms.scale),
        reason._tag,
        text(terms.describe(reason, of.unit)),
        text(actorName),
      ]);
    })
    .join("");
};
