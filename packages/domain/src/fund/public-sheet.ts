import type { HouseholdId } from "../people/ids.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Donor } from "./donor.ts";
import type { Fund } from "./fund.ts";
import type { LineCode } from "./ids.ts";
import type { MoneyRow } from "./money-row.ts";
import { FundSource } from "./source.ts";

/** From which day until which, both included. */
export interface Days {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

export interface PublicLine {
  readonly line: LineCode;
  readonly title: string;
  readonly spent: number;
  readonly left: number;
}

/** What one donor who may be named gave in money and in things. In fen. */
export interface PublicGiver {
  readonly donor: Donor;
  readonly fen: number;
  readonly things: ReadonlyArray<string>;
}

/**
 * 资金公示: some days of the fund as anybody may read them. In fen; `before + income - spent` is what is
 * left. No payment is told by its title and no payee by name.
 */
export interface PublicSheet extends Days {
  readonly before: number;
  readonly income: number;
  readonly spent: number;
  readonly left: number;
  readonly sources: ReadonlyArray<{ readonly source: FundSource; readonly fen: number }>;
  readonly lines: ReadonlyArray<PublicLine>;
  /** What was given in things, as they were valued; no part of the money. */
  readonly inKind: number;
  readonly givers: ReadonlyArray<PublicGiver>;
  /** How many gifts came of people who are not named, and of nobody in particular. */
  readonly unnamed: number;
  readonly payments: number;
  /** How many families were paid something, each counted once. */
  readonly households: number;
}

const sum = (all: ReadonlyArray<number>): number => all.reduce((total, one) => total + one, 0);
const fenOf = (rows: ReadonlyArray<MoneyRow>, kind?: MoneyRow["kind"]): number =>
  sum(rows.filter((row) => kind === undefined || row.kind === kind).map(({ fen }) => fen));

export const publicSheet = (
  fund: Fund,
  rows: ReadonlyArray<MoneyRow>,
  { from, until }: Days,
): PublicSheet => {
  const during = ({ on }: { readonly on: CalendarDate }) => from <= on && on <= until;
  const reached = rows.filter(({ on }) => on <= until);
  const own = reached.filter(during);
  const cameFrom = (source: FundSource): number =>
    sum(
      own
        .filter(({ kind }) => kind === "in")
        .flatMap(({ parts }) => parts)
        .filter(({ gift }) => gift !== null && fund.gifts.get(gift)?.source === source)
        .map(({ fen }) => fen),
    );
  const gifts = [...fund.gifts.values()].filter((gift) => !gift.takenBack && during(gift));
  const things = fund.inKind.filter(during);
  const named = [...fund.donors.values()].filter((donor) => donor.named);
  const givers = named
    .map((donor): PublicGiver => {
      const mine = (gift: { readonly donor: Donor["id"] | null }) => gift.donor === donor.id;
      return {
        donor,
        fen: sum(gifts.filter(mine).map(({ fen }) => fen)),
        things: things.filter(mine).map(({ what, many, unit }) => `${what}${many}${unit}`),
      };
    })
    .filter((giver) => giver.fen > 0 || giver.things.length > 0);
  const nameable = new Set(named.map(({ id }) => id));
  const paid = [...fund.payments.values()].filter((one) => !one.takenBack && during(one));
  const households = new Set<HouseholdId>(
    paid.flatMap(({ payees }) =>
      payees.flatMap(({ household }) => (household === null ? [] : [household])),
    ),
  );
  return {
    ...{ from, until, before: fenOf(reached.filter(({ on }) => on < from)) },
    ...{ income: fenOf(own, "in"), spent: 0 - fenOf(own, "out"), left: fenOf(reached) },
    sources: FundSource.literals
      .map((source) => ({ source, fen: cameFrom(source) }))
      .filter(({ fen }) => fen !== 0),
    lines: [...fund.lines.values()]
      .map(({ code: line, title }) => {
        const mine = (row: MoneyRow) => row.line === line;
        const spent = 0 - fenOf(own.filter(mine), "out");
        return { line, title, spent, left: fenOf(reached.filter(mine)) };
      })
      .filter(({ spent, left }) => spent !== 0 || left !== 0),
    ...{ inKind: sum(things.map(({ fen }) => fen)), givers },
    unnamed: [...gifts, ...things].filter(({ donor }) => donor === null || !nameable.has(donor))
      .length,
    ...{ payments: paid.length, households: households.size },
  };
};
