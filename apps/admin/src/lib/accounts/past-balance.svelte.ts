import { type AnswerOf, balance } from "@huzhu/contract";
import type { AccountId } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { clockWords, dayWords } from "../when.ts";

/** Which of the two times is meant: when things happened, or when they were written down. */
export type TimeMeant = "event" | "record";

export const TIMES_MEANT: ReadonlyArray<{ readonly value: TimeMeant; readonly word: string }> = [
  { value: "event", word: "按事情发生的日子" },
  { value: "record", word: "按记账的时刻" },
];

interface Wanted {
  readonly on?: CalendarDate;
  readonly at?: Instant;
}

const CHINA = "+08:00";

/** What an account stood at on a day, or at a moment of the village's clock. */
export class PastBalance {
  meant = $state<TimeMeant>("event");
  day = $state("");
  moment = $state("");
  readonly asking: Ask<Wanted, AnswerOf<typeof balance>>;
  readonly wanted = $derived.by(() => this.#wanted());
  readonly sentence = $derived.by(() => this.#sentence());
  readonly #desk: Pick<Desk, "client" | "amount">;

  constructor(desk: Pick<Desk, "client" | "amount">, account: AccountId) {
    this.#desk = desk;
    this.asking = new Ask((query) => desk.client.call(balance, { params: { account }, query }));
  }

  choose(meant: TimeMeant): void {
    this.meant = meant;
    this.asking.clear();
  }

  async look(): Promise<void> {
    if (this.wanted) await this.asking.send(this.wanted);
  }

  #wanted(): Wanted | null {
    if (this.meant === "event") {
      const on = Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.day));
      return on && { on };
    }
    const at = Date.parse(`${this.moment}${CHINA}`);
    return Number.isNaN(at) ? null : { at: Instant.make(at) };
  }

  #sentence(): string | null {
    const answer = this.asking.answer;
    if (!answer) return null;
    const stood = this.#desk.amount(answer.balance, answer.unit);
    if (answer.on !== null) return `到${dayWords(answer.on)}这天完，余额是${stood}`;
    return answer.at === null ? null : `${clockWords(answer.at)}账上记的余额是${stood}`;
  }
}
