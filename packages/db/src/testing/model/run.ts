import type { VillageId } from "@huzhu/domain/people";
import { AccountId } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect } from "vitest";
import type { Database } from "../../database.ts";
import { openLedger } from "../../ledger/ledger.ts";
import * as accounts from "../../repositories/accounts.ts";
import * as balances from "../../repositories/balances.ts";
import { verify } from "../../verify/verify.ts";
import { after, moment } from "./calendar.ts";
import { castVillage, type Holder } from "./cast.ts";
import type { Step, Wish } from "./command.ts";
import { aboutOf, type Deed, pick } from "./deed.ts";
import { predict } from "./expected/predict.ts";
import { beginning, type Reference } from "./expected/reference.ts";
import { broken } from "./laws.ts";
import { closePeriod, sealDay } from "./performed/closing.ts";
import { type Counter, type Outcome, perform } from "./performed/perform.ts";
import { pictureOfReference, pictureOfRows } from "./picture.ts";
import { type Rows, readRows } from "./rows.ts";

/** What the model does without the papers that go with it elsewhere. */
const WITHOUT_PAPERS: ReadonlySet<string> = new Set(["closed through", "claim of a transfer"]);

/** One run: a village of its own, and the reference beside it. */
export class Run {
  readonly #counter: Counter;
  #reference: Reference = beginning();
  /** What was carried out, with its answer. */
  readonly #done: Array<{ readonly deed: Deed; readonly answer: unknown }> = [];
  #days = 0;
  #deeds = 0;
  #rows: Rows | undefined;

  private constructor(counter: Counter) {
    this.#counter = counter;
  }

  static async start(database: Database): Promise<Run> {
    const village = await castVillage(database);
    return new Run({ database, ledger: openLedger(database), village });
  }

  get village(): VillageId {
    return this.#counter.village;
  }

  /** Takes a step and looks at every law; whatever was refused has changed nothing. */
  async take(step: Step): Promise<void> {
    const before = this.#rows;
    const changes = await this.#take(step);
    const { database, village } = this.#counter;
    const rows = await database.read(village, readRows);
    expect(broken(rows)).toEqual([]);
    expect(pictureOfRows(rows)).toEqual(pictureOfReference(this.#reference));
    expect(rows.attempt).toHaveLength(this.#done.length);
    if (!changes && before) expect(rows, "I4: a refusal leaves every byte").toEqual(before);
    this.#rows = rows;
  }

  /**
   * What looks after a village's ledger finds nothing either; periods are closed here without papers,
   * and a rule takes without a claim.
   */
  async end(): Promise<void> {
    const { database, village } = this.#counter;
    const { findings } = await verify(database, village);
    expect(findings.filter(({ what }) => !WITHOUT_PAPERS.has(what))).toEqual([]);
  }

  /** Whether the step may have changed anything. */
  async #take(step: Step): Promise<boolean> {
    switch (step.step) {
      case "one":
        return this.#together([step.wish]);
      case "together":
        return this.#together(step.wishes);
      case "twice":
        return this.#twice(step.wish);
      case "again":
        return this.#again(step.which, step.changed);
      case "pass":
        this.#days += step.days;
        return false;
      case "close":
        return this.#close(step.back);
      case "seal":
        return this.#seal();
      case "ask":
        return this.#ask(step.of, step.back);
    }
  }

  #deed(wish: Wish): Deed | null {
    const about = aboutOf(this.#reference, wish);
    if (about === undefined) return null;
    this.#deeds += 1;
    const id = `d${this.#deeds}`;
    const content = JSON.stringify(wish);
    return { wish, id, attempt: `a-${id}`, content, about, ...moment(this.#days, this.#deeds) };
  }

  async #together(wishes: ReadonlyArray<Wish>): Promise<boolean> {
    const expected: Array<{ readonly deed: Deed; readonly refusal: string | null }> = [];
    for (const wish of wishes) {
      const deed = this.#deed(wish);
      if (!deed) continue;
      const { after: next, refusal } = predict(this.#reference, deed);
      this.#reference = next;
      expected.push({ deed, refusal });
    }
    const outcomes = await Promise.all(expected.map(({ deed }) => perform(this.#counter, deed)));
    for (const [at, { deed, refusal }] of expected.entries()) {
      const outcome = outcomes[at];
      expect(outcome, JSON.stringify(deed)).toMatchObject({ refusal, replayed: false });
      if (refusal === null) this.#done.push({ deed, answer: outcome?.answer });
    }
    return expected.some(({ refusal }) => refusal === null);
  }

  /** I5: of two that come at once one is carried out, and both get its answer. */
  async #twice(wish: Wish): Promise<boolean> {
    const deed = this.#deed(wish);
    if (!deed) return false;
    const { after: next, refusal } = predict(this.#reference, deed);
    this.#reference = next;
    const both = [perform(this.#counter, deed), perform(this.#counter, deed)] as const;
    const [one, other] = await Promise.all(both);
    expect([one.refusal, other.refusal], JSON.stringify(deed)).toEqual([refusal, refusal]);
    expect(one.answer, "I5").toEqual(other.answer);
    if (refusal !== null) return false;
    expect([one.replayed, other.replayed].toSorted(), "I5").toEqual([false, true]);
    this.#done.push({ deed, answer: one.answer });
    return true;
  }

  /** I5: what comes again gets the first answer again, and with other content nothing. */
  async #again(which: number, changed: boolean): Promise<boolean> {
    const earlier = pick(this.#done, which);
    if (!earlier) return false;
    const { deed, answer } = earlier;
    const content = changed ? `${deed.content} ` : deed.content;
    const outcome: Outcome = changed
      ? { refusal: "AttemptUsed", answer: null, replayed: false }
      : { refusal: null, answer, replayed: true };
    expect(await perform(this.#counter, { ...deed, content }), "I5").toEqual(outcome);
    return false;
  }

  /** I10: what is closed says of every account what it stood at. */
  async #close(back: number): Promise<boolean> {
    const { today, at: now } = moment(this.#days, this.#deeds);
    const to = after(today, -1 - back);
    const { closed, transfers } = this.#reference;
    const booked = [...transfers.values()];
    const earliest = booked.map(({ date }) => date).sort()[0] ?? "9999";
    const refused = to < (closed === "" ? earliest : after(closed, 1));
    const { database, village } = this.#counter;
    const result = await database.write(village, (tx) =>
      closePeriod(tx, CalendarDate.make(to), Instant.make(now)),
    );
    expect(Result.isFailure(result)).toBe(refused);
    if (Result.isFailure(result)) return false;
    const sums = new Map<string, number>();
    for (const { account, amount } of booked.flatMap(({ date, lines }) =>
      date <= to ? lines : [],
    )) {
      sums.set(account, (sums.get(account) ?? 0) + amount);
    }
    const figures = result.success.map(({ account, closing, variance }) => [
      account,
      [closing, variance],
    ]);
    const expected = result.success.map(({ account }) => [account, [sums.get(account) ?? 0, 0]]);
    expect(figures, "I10").toEqual(expected);
    this.#reference = { ...this.#reference, closed: to };
    return true;
  }

  async #seal(): Promise<boolean> {
    const { today, at: now } = moment(this.#days, this.#deeds);
    const { database, village } = this.#counter;
    await database.write(village, async (tx) => {
      return Result.succeed(await sealDay(tx, CalendarDate.make(today), Instant.make(now)));
    });
    return false;
  }

  /** I10: what an account stood at by an earlier day, by both times. */
  async #ask(name: Holder, back: number): Promise<boolean> {
    const { today, at: now } = moment(this.#days, this.#deeds);
    const on = after(today, -back);
    const lines = [...this.#reference.transfers.values()].flatMap((booked) =>
      booked.lines
        .filter(({ account }) => account === name)
        .map((line) => ({ ...booked, ...line })),
    );
    // A moment at which something was written down, where anything was.
    const at = pick(lines, back)?.at ?? now;
    const sum = (known: typeof lines) => known.reduce((all, { amount }) => all + amount, 0);
    const happened = lines.filter(({ date }) => date <= on);
    const written = lines.filter((line) => line.at <= at);
    const { database, village } = this.#counter;
    const found = await database.read(village, async (read) => {
      const account = await accounts.byId(read, AccountId.make(name));
      if (!account) throw new Error(`${name} has no account`);
      const times = { on: CalendarDate.make(on), at: Instant.make(at) };
      return [
        await balances.onDate(read, account, times.on),
        await balances.atInstant(read, account, times.at),
        await balances.known(read, account, times),
      ];
    });
    const both = happened.filter((line) => line.at <= at);
    expect(found, "I10").toEqual([sum(happened), sum(written), sum(both)]);
    return false;
  }
}
