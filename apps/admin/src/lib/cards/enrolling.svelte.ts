import { bindCard, type Cardless, type HandedOver, handOverCard, undoCard } from "@huzhu/contract";
import { type CardNumber, isQr, parseCardNumber, type ResidentId } from "@huzhu/domain/people";
import { Result } from "effect";
import { newAttemptId } from "../attempt-id.ts";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import { cardWords } from "../people/card-words.ts";
import type { CardlessPeople } from "./people.svelte.ts";

/** 一个接一个发卡: each scan gives a card to whoever is next, or starts the printed one of its owner. */
export class Enrolling {
  scanned = $state("");
  problem = $state<string | null>(null);
  busy = $state(false);
  /** The cards that were given, the newest first. */
  given = $state.raw<ReadonlyArray<HandedOver>>([]);
  #skipped = $state.raw<ReadonlyArray<ResidentId>>([]);
  #wanted = $state.raw<ResidentId | null>(null);
  readonly waiting: ReadonlyArray<Cardless> = $derived.by(() => this.#waiting());
  readonly next: Cardless | null = $derived.by(
    () => this.waiting.find(({ resident }) => resident === this.#wanted) ?? this.waiting[0] ?? null,
  );
  readonly people: CardlessPeople;
  readonly #desk: Pick<Desk, "client">;
  readonly #heard: (good: boolean) => unknown;
  #last: CardNumber | null = null;
  #queue: Promise<void> = Promise.resolve();
  #turn = 0;

  /** `heard` beeps: high for a card that was given, low for one that was not. */
  constructor(
    desk: Pick<Desk, "client">,
    people: CardlessPeople,
    heard: (good: boolean) => unknown = () => {},
  ) {
    this.#desk = desk;
    this.people = people;
    this.#heard = heard;
  }

  choose({ resident }: Cardless): void {
    this.#wanted = resident;
  }

  /** 不在: whoever is next has to wait until the others have theirs. */
  skip(): void {
    if (this.next) this.#skipped = [...this.#skipped, this.next.resident];
    this.#wanted = null;
  }

  /**
   * Takes what stands in the field. Cards come faster than answers do: they are given one behind the
   * other, and what waits behind a card that was refused is dropped, so that nobody gets another's.
   */
  scan(): Promise<void> {
    const text = this.scanned;
    this.scanned = "";
    const turn = this.#turn;
    this.#queue = this.#queue.then(() => (turn === this.#turn ? this.#take(text) : undefined));
    return this.#queue;
  }

  /** 撤销上一张. */
  async undo(): Promise<void> {
    const [last, ...before] = this.given;
    if (!last || this.busy) return;
    this.busy = true;
    const request = { params: { card: last.card }, attempt: newAttemptId() };
    const undone = await this.#desk.client.call(undoCard, request);
    this.busy = false;
    if (Result.isFailure(undone)) return this.#refuse(sentenceOf(undone.failure));
    this.problem = null;
    this.given = before;
    this.#last = null;
    this.#wanted = last.resident;
  }

  async #take(text: string): Promise<void> {
    const number = parseCardNumber(text);
    if (Result.isFailure(number)) return this.#refuse(cardWords(number.failure));
    // A hand that rests on the reader reads the same card twice.
    if (number.success === this.#last) return;
    this.busy = true;
    const given = await this.#give(number.success);
    this.busy = false;
    if (given === null) return this.#refuse("名单上的人都有卡了");
    if (Result.isFailure(given)) return this.#refuse(sentenceOf(given.failure));
    this.problem = null;
    this.#last = number.success;
    this.#wanted = null;
    this.given = [given.success, ...this.given];
    this.#heard(true);
  }

  async #give(number: CardNumber) {
    const { client } = this.#desk;
    const attempt = newAttemptId();
    if (isQr(number)) return client.call(handOverCard, { body: { number }, attempt });
    if (!this.next) return null;
    return client.call(bindCard, { body: { resident: this.next.resident, number }, attempt });
  }

  #refuse(sentence: string): void {
    this.problem = sentence;
    this.#turn += 1;
    this.#heard(false);
  }

  #waiting(): ReadonlyArray<Cardless> {
    const done = new Set(this.given.map(({ resident }) => resident));
    const left = this.people.rows.filter(({ resident }) => !done.has(resident));
    const later = new Set(this.#skipped);
    return [
      ...left.filter(({ resident }) => !later.has(resident)),
      ...left.filter(({ resident }) => later.has(resident)),
    ];
  }
}
