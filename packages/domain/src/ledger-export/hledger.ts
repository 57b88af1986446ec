import type { AccountId } from "../points/ids.ts";
import { type Points, ZERO } from "../points/points.ts";
import type { Unit } from "../points/unit.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import {
  accountOf,
  decimalOf,
  type ExportedTransfer,
  type ExportTerms,
} from "./exported-transfer.ts";
import { oneLine } from "./one-line.ts";
import { recordedTime } from "./recorded-time.ts";

const COMMODITY: Record<Unit, string> = { points: "P", time: "min", money: "CNY" };

/** In a description `|` ends the payee and `;` begins a comment. */
const described = (text: string): string =>
  oneLine(text).replaceAll("|", "｜").replaceAll(";", "；");

/** In a comment `,` ends a tag, `:` begins one, and a date in brackets moves the posting. */
const tagValue = (text: string): string =>
  oneLine(text)
    .replaceAll(",", "，")
    .replaceAll(":", "：")
    .replaceAll("[", "［")
    .replaceAll("]", "］");

/** The beginning of a posting, `account  amount`; two blanks end the account's name. */
const posted = (terms: ExportTerms, account: AccountId, amount: Points): string => {
  const { name, unit } = accountOf(terms, account);
  return `    ${name}  ${decimalOf(amount, unit, terms.scale)} ${COMMODITY[unit]}`;
};

const paragraph = (lines: ReadonlyArray<string>): string => `${lines.join("\n")}\n\n`;

/**
 * The beginning of a journal for hledger: commodities and accounts, so that `hledger check --strict`
 * knows them. `P` are points with the decimals of the scale, `min` minutes of time credit, `CNY` the fund's yuan.
 * Source: the hledger manual on directives of the journal format.
 */
export const hledgerHead = ({ accounts, scale }: ExportTerms): string => {
  const names = new Set([...accounts.values()].map(({ name }) => name));
  return paragraph([
    "decimal-mark .",
    `commodity 1000.${"0".repeat(scale)} ${COMMODITY.points}`,
    `commodity 1000. ${COMMODITY.time}`,
    `commodity 1000.00 ${COMMODITY.money}`,
    ...[...names].map((name) => `account ${name}`),
  ]);
};

/**
 * One transaction for one transfer: dated by the event, coded by the transfer's id, its payee the
 * kind of reason (as in `hledger balance households --pivot payee`), its note the reason.
 */
export const hledgerTransfer = (transfer: ExportedTransfer, terms: ExportTerms): string => {
  const { id, eventDate, recordedAt, reason, entries, actorName } = transfer;
  const [first] = entries;
  const unit = first ? accountOf(terms, first.account).unit : "points";
  return paragraph([
    `${eventDate} (${id}) ${reason._tag} | ${described(terms.describe(reason, unit))}`,
    `    ; recorded: ${recordedTime(recordedAt)}, actor: ${tagValue(actorName)}`,
    ...entries.map(({ account, amount }) => posted(terms, account, amount)),
  ]);
};

/** What the village's books say that an account has. */
export interface StoredBalance {
  readonly account: AccountId;
  readonly balance: Points;
}

/**
 * The end of the journal: a transaction that moves nothing and asserts every balance, so that hledger
 * refuses the file where its own sums differ. `on` is no day before any event of the journal.
 */
export const hledgerAssertions = (
  balances: ReadonlyArray<StoredBalance>,
  on: CalendarDate,
  terms: ExportTerms,
): string =>
  paragraph([
    `${on} (balances) Balances | as the books have them`,
    ...balances.map(({ account, balance }) => {
      const { unit } = accountOf(terms, account);
      const stated = `${decimalOf(balance, unit, terms.scale)} ${COMMODITY[unit]}`;
      return `${posted(terms, account, ZERO)} = ${stated}`;
    }),
  ]);
