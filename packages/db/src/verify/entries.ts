import { batches, type Look } from "../stream.ts";
import type { Accounts, Stored } from "./accounts.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";
import type { Turnovers } from "./periods.ts";

const ENTRIES = `select account_id, sequence, amount, balance, earned, event_date
  from entry where village_id = ? order by account_id, sequence`;

/** An account as its entries say, line by line. */
class Running {
  readonly #id: string;
  readonly #account: Stored | undefined;
  readonly #findings: Findings;
  sum = 0;
  #count = 0;
  #earned = 0;
  #overspent = 0;
  /** How far balances and sequences are off: what is off already is not told again. */
  #off = 0;
  #skipped = 0;

  constructor(id: string, account: Stored | undefined, findings: Findings) {
    this.#id = id;
    this.#account = account;
    this.#findings = findings;
    if (!account) findings.add("entry without an account", id, id, "");
  }

  add(sequence: number, amount: number, balance: number, earned: number): void {
    const of = `${this.#id}/${sequence}`;
    this.sum += amount;
    this.#count += 1;
    this.#earned += earned;
    const place = this.#count + this.#skipped;
    if (sequence !== place) {
      this.#findings.add("sequence of an entry", this.#id, place, sequence);
      this.#skipped = sequence - this.#count;
    }
    if (balance - this.sum !== this.#off) {
      this.#findings.add("balance after an entry", of, this.sum + this.#off, balance);
      this.#off = balance - this.sum;
    }
    const floor = this.#account?.floor ?? null;
    if (floor !== null && amount < 0 && balance < floor) this.#overspent += 1;
  }

  end(): void {
    const account = this.#account;
    if (!account) return;
    const { id, balance, entries, lifetime } = account;
    const findings = this.#findings;
    findings.compare("stored balance", id, this.sum, balance);
    findings.compare("stored number of entries", id, this.#count, entries);
    findings.compare("stored lifetime", id, this.#earned, lifetime);
    findings.compare("spent below the floor", id, 0, this.#overspent);
  }
}

interface Facts {
  readonly accounts: Accounts;
  readonly turnovers: Turnovers;
  readonly findings: Findings;
}

/**
 * I1 and I2: every entry carries the sum of all up to it, numbered without a gap; what accounts say
 * of themselves is what their entries say; and all accounts of a unit together hold nothing.
 */
export const checkEntries = async (look: Look, facts: Facts): Promise<void> => {
  const { accounts, turnovers, findings } = facts;
  const untouched = new Set(accounts.keys());
  const all = new Map<string, number>();
  let current: { readonly id: string; readonly running: Running } | undefined;
  const end = (): void => {
    if (!current) return;
    const { id, running } = current;
    running.end();
    untouched.delete(id);
    const unit = accounts.get(id)?.unit ?? "";
    all.set(unit, (all.get(unit) ?? 0) + running.sum);
  };
  for await (const rows of batches(look, ENTRIES)) {
    for (const [account, sequence, amount, balance, earned, eventDate] of rows) {
      const id = text(account);
      if (current?.id !== id) {
        end();
        current = { id, running: new Running(id, accounts.get(id), findings) };
      }
      current.running.add(int(sequence), int(amount), int(balance), int(earned));
      turnovers.add(id, text(eventDate), int(amount));
    }
  }
  end();
  for (const id of untouched) new Running(id, accounts.get(id), findings).end();
  for (const [unit, sum] of all) findings.compare("sum of all entries", unit, 0, sum);
};
