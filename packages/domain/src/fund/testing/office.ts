import { Result } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { Fen } from "../../money/fen.ts";
import { TransferId } from "../../points/ids.ts";
import { afterwards, type Books, type Posting } from "../../points/posting.ts";
import { Instant } from "../../time/instant.ts";
import {
  type FundEntry,
  type FundLine,
  type FundSaid,
  fundAccounts,
  fundFrom,
  LineCode,
  type MoneyRow,
  moneyRows,
  newPurse,
  purseIn,
  SOURCE,
  SPENT,
} from "../index.ts";

export const NOW = Instant.make(Date.parse("2026-05-04T02:00:00Z"));
export const CLERK = StaffId.make("clerk");

export const code = (text: string): LineCode => LineCode.make(text);

export const line = (name: string, changes: Partial<FundLine> = {}): FundLine => ({
  ...{ code: code(name), title: name, purpose: "测试", open: true, decision: "纪要1号" },
  ...{ plans: [{ year: 2026, fen: Fen.make(10_000) }], threshold: Fen.make(2_000) },
  ...changes,
});

/** A fund in memory: its book, its money, and every posting so far. */
export class Office {
  entries: ReadonlyArray<FundEntry> = [];
  books: Books;
  postings: ReadonlyArray<Posting> = [];

  constructor(lines: ReadonlyArray<FundLine>) {
    const accounts = lines.flatMap((one) => fundAccounts(one.code));
    const own = new Map(accounts.map((account) => [account.id, account]));
    this.books = { accounts: [...own.values()], lots: [], closedThrough: null, lows: [] };
    for (const one of lines) this.say({ _tag: "LineSet", line: one });
  }

  get fund() {
    return fundFrom(this.entries);
  }

  say(said: FundSaid, by = CLERK): void {
    const number = this.entries.length + 1;
    this.entries = [...this.entries, { number, said, at: NOW, by }];
  }

  next() {
    return { transfer: TransferId.make(`t${this.postings.length}`), now: NOW };
  }

  purse(name: string, place: "bank" | "cash") {
    return this.account(newPurse({ line: code(name), place }).id);
  }

  account(id: string) {
    const found = this.books.accounts.find((account) => account.id === id);
    if (!found) throw new Error(`There is no account ${id}.`);
    return found;
  }

  get source() {
    return this.account(SOURCE.id);
  }

  get spent() {
    return this.account(SPENT.id);
  }

  /** Writes a posting, where there is one, and what the book says of it. */
  write<E>(decided: Result.Result<Posting, E>, said?: FundSaid): Result.Result<Posting, E> {
    if (Result.isSuccess(decided)) {
      this.books = afterwards(this.books, decided.success);
      this.postings = [...this.postings, decided.success];
      if (said) this.say(said);
    }
    return decided;
  }

  /** All that happened to the purses, as the sheets read it. */
  get rows(): ReadonlyArray<MoneyRow> {
    const purses = new Map(
      this.books.accounts
        .filter(({ kind }) => kind === "purse")
        .map(({ id, name }) => [id, purseIn(name)]),
    );
    return moneyRows(this.postings, purses, this.books.lots);
  }
}
