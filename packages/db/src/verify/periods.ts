import { and, eq } from "drizzle-orm";
import { type Read, within } from "../unit.ts";
import type { Findings } from "./finding.ts";

interface Days {
  readonly number: number;
  readonly toDate: string;
}

/** Credits and debits, in turn, of one account in each of the closed periods. */
type Sums = Array<number>;

const figures = (all: ReadonlyArray<number>): string => all.join(" ");

/** What happened in closed periods, as the entries say it, against what was signed (law I10). */
export class Turnovers {
  readonly #periods: ReadonlyArray<Days>;
  readonly #sums = new Map<string, Sums>();

  constructor(periods: ReadonlyArray<Days>) {
    this.#periods = periods;
  }

  static async of(read: Read): Promise<Turnovers> {
    const { db, period } = within(read);
    const rows = await db
      .select({ number: period.number, toDate: period.toDate })
      .from(period)
      .where(eq(period.villageId, read.village))
      .orderBy(period.number);
    return new Turnovers(rows);
  }

  add(account: string, date: string, amount: number): void {
    const place = this.#periods.findIndex(({ toDate }) => date <= toDate);
    if (place < 0) return;
    const sums = this.#sums.get(account) ?? this.#periods.flatMap(() => [0, 0]);
    this.#sums.set(account, sums);
    const at = 2 * place + (amount < 0 ? 1 : 0);
    sums[at] = (sums[at] ?? 0) + amount;
  }

  async check(read: Read, findings: Findings): Promise<void> {
    const { db, periodBalance } = within(read);
    for (const [place, { number }] of this.#periods.entries()) {
      const rows = await db
        .select()
        .from(periodBalance)
        .where(and(eq(periodBalance.villageId, read.village), eq(periodBalance.number, number)));
      const known = new Map(rows.map((row) => [row.accountId, row]));
      for (const account of new Set([...this.#sums.keys(), ...known.keys()])) {
        const row = known.get(account);
        const expected = this.#figuresOf(account, place);
        const { opening = 0, credits = 0, debits = 0, closing = 0 } = row ?? {};
        const of = `${number}/${account}`;
        findings.compare(
          "figures of a period",
          of,
          expected,
          figures([opening, credits, debits, closing]),
        );
      }
    }
    await this.#checkHead(read, findings);
  }

  #figuresOf(account: string, place: number): string {
    const sums = this.#sums.get(account) ?? [];
    const opening = sums.slice(0, 2 * place).reduce((sum, each) => sum + each, 0);
    const [credits = 0, debits = 0] = sums.slice(2 * place, 2 * place + 2);
    return figures([opening, credits, debits, opening + credits + debits]);
  }

  /** Nothing can be posted into what was closed, and everything into what was not. */
  async #checkHead(read: Read, findings: Findings): Promise<void> {
    const { db, journalHead } = within(read);
    const [head] = await db
      .select()
      .from(journalHead)
      .where(eq(journalHead.villageId, read.village));
    const closed = this.#periods.at(-1)?.toDate ?? "";
    findings.compare("closed through", "journal", closed, head?.closedThrough ?? "");
  }
}
