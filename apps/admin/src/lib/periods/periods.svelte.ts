import {
  type Periods,
  type PeriodView,
  periods,
  proposePeriod,
  type RequestOf,
  signPeriod,
  withdrawPeriod,
} from "@huzhu/contract";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../when.ts";
import { odd } from "./totals.ts";

/** 结账: one person prepares the figures of some days, another signs them, and the days are closed. */
export class PeriodsPage {
  to = $state("");
  note = $state("");
  done = $state("");
  /** What is asked about once before it is done. */
  doubted = $state<"sign" | "withdraw" | null>(null);
  readonly asking: Ask<void, Periods>;
  readonly proposing: Call<RequestOf<typeof proposePeriod>["body"], PeriodView>;
  readonly signing: Call<void, PeriodView>;
  readonly withdrawing: Call<void, Periods>;
  readonly proposal = $derived.by(() => this.asking.answer?.proposal ?? null);
  readonly closed = $derived.by(() => this.asking.answer?.closed ?? []);
  readonly latest = $derived.by(() => this.asking.answer?.latestTo ?? null);
  readonly #day = $derived(Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.to)));
  readonly problem = $derived.by(() => this.#problem());
  readonly ready = $derived.by(() => this.#day !== null && this.problem === null);
  /** Whether whoever sits here prepared it, so that somebody else has to sign. */
  readonly own = $derived.by(() => this.proposal?.period.preparedBy === this.#desk.me.staff.id);
  /** The accounts whose stored balance is off, which the note has to explain. */
  readonly odd = $derived.by(() => odd(this.proposal?.lines ?? []));
  /** From which day the next period runs. */
  readonly from = $derived.by(() => this.asking.answer?.nextFrom ?? null);
  readonly #desk: Pick<Desk, "client" | "me">;

  constructor(desk: Pick<Desk, "client" | "me">) {
    const { client } = desk;
    this.#desk = desk;
    this.asking = new Ask(() => client.call(periods, {}));
    this.proposing = new Call((body, attempt) => client.call(proposePeriod, { body, attempt }));
    this.signing = new Call((_, attempt) => client.call(signPeriod, { attempt }));
    this.withdrawing = new Call((_, attempt) => client.call(withdrawPeriod, { attempt }));
  }

  async open(): Promise<void> {
    const answer = await this.asking.send();
    if (answer && this.to === "") this.to = lastMonthEnd(answer);
  }

  doubt(what: "sign" | "withdraw"): void {
    this.doubted = what;
    this.done = "";
    this.signing.clear();
    this.withdrawing.clear();
  }

  leave(): void {
    this.doubted = null;
  }

  async propose(): Promise<void> {
    if (this.#day === null || !this.ready) return;
    this.done = "";
    const body = { to: this.#day, note: this.note.trim() };
    if ((await this.proposing.send(body)) === null) return;
    this.note = "";
    this.done = "表编好了，请另一位登录核对、签字";
    await this.open();
  }

  async sign(): Promise<void> {
    const signed = await this.signing.send();
    if (!signed) return;
    const { number, to } = signed.period;
    await this.#settle(`第${number}期结好了，${dayWords(to)}以前的账不能再动`);
  }

  async withdraw(): Promise<void> {
    if ((await this.withdrawing.send()) !== null) await this.#settle("编的表撤掉了，账没有结");
  }

  async #settle(done: string): Promise<void> {
    this.doubted = null;
    this.done = done;
    this.to = "";
    await this.open();
  }

  #problem(): string | null {
    if (this.#day === null || this.latest === null) return null;
    if (this.#day > this.latest) return `最晚只能结到${dayWords(this.latest)}`;
    return this.from !== null && this.#day < this.from ? `要从${dayWords(this.from)}往后` : null;
  }
}

/** The end of the last whole month, which is what is usually closed; else the last day that is over. */
const lastMonthEnd = ({ latestTo, nextFrom }: Periods): string => {
  const firstOfMonth = `${latestTo.slice(0, 8)}01`;
  const end = new Date(Date.parse(firstOfMonth) - 1).toISOString().slice(0, 10);
  return nextFrom !== null && end >= nextFrom ? end : latestTo;
};
