import type { Client, Failure } from "@huzhu/client";
import { CardUnknown, presentCard } from "@huzhu/contract";
import { type CardNumber, parseCardNumber } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { formatPoints, type Points } from "@huzhu/domain/points";
import { Result } from "effect";
import { Asking } from "./asking.svelte.ts";
import { Attempts } from "./attempts.ts";
import { type BackVerb, backFrom } from "./back.ts";
import { Calling } from "./calling.svelte.ts";
import type { Clock } from "./clock.ts";
import type { Errands, Host } from "./errands.svelte.ts";
import { firstRefusalOf } from "./first-refusal.ts";
import { Idle } from "./idle.svelte.ts";
import { Keypad } from "./keypad.svelte.ts";
import { line } from "./line.ts";
import { Machine } from "./machine.svelte.ts";
import { Reading } from "./reading.svelte.ts";
import { type Goal, type Screen, STEADY } from "./screen.ts";
import { Sight } from "./sight.svelte.ts";
import { spokenFirst } from "./spoken-first.ts";
import { mayReach, type Visit } from "./visit.ts";
import type { Again } from "./visitor.ts";
import { silence, type Voice } from "./voice/voice.ts";
import { Way } from "./way.svelte.ts";
import { type Silence, type Trouble, troubleOf, troubleWith } from "./words.ts";

/** Readers print ten digits on a card; some villages write two more. */
const CARD_LENGTH = 12;

export interface World {
  readonly client: Client;
  readonly clock: Clock;
  readonly newAttempt: () => string;
  readonly voice?: Voice;
}

/** Whoever stands before the kiosk: where they are, and all that they can do. */
export class Session {
  visit = $state.raw<Visit | null>(null);

  readonly sight = new Sight();
  readonly cardNumber = new Keypad(CARD_LENGTH);
  readonly idle: Idle;
  readonly asking: Asking;
  readonly machine: Machine;
  readonly calling: Calling;
  readonly reading: Reading;

  #client: Client;
  #host: Host;
  #errands: Errands | null = null;
  #learned: (errands: Errands) => void = () => {};
  readonly #coming = new Promise<Errands>((learned) => {
    this.#learned = learned;
  });
  #attempts: Attempts;
  #way: Way;
  #again: Again = async () => {};
  readonly #backing: Record<BackVerb, () => void | Promise<void>> = {
    leave: () => this.leave(),
    leaveForHome: () => {
      this.leave();
      this.goHome();
    },
    shelf: () => this.soon(({ shopping }) => shopping.show(null)),
    wished: () => this.soon(({ wishing }) => wishing.seen()),
    coming: () => this.soon(({ coming }) => coming.open()),
    meals: () => this.soon(({ eating }) => eating.open()),
    board: () => this.soon(({ board }) => board.open()),
    refresh: () => this.#refresh(),
  };

  constructor({ client, clock, newAttempt, voice = silence }: World) {
    const words = (screen: Screen) =>
      (this.#errands?.spoken ?? spokenFirst)(
        screen,
        (amount) => this.points(amount),
        this.visit?.holder ?? null,
      );
    this.reading = new Reading(voice, words);
    this.#client = client;
    this.#attempts = new Attempts(newAttempt);
    this.idle = new Idle(clock, {
      onGone: () => this.leave(),
      onAsk: () => this.reading.say(line("still.ask").zh),
    });
    this.asking = new Asking(clock);
    this.#way = new Way(this.idle, (screen) => this.reading.show(screen));
    const wires = { client, clock, asking: this.asking, way: this.#way };
    this.machine = new Machine(wires, (voice) => this.reading.offer(voice));
    this.#host = {
      wires,
      machine: this.machine,
      visit: () => this.visit,
      attempts: this.#attempts,
      askForCard: (goal) => this.askForCard(goal),
      failed: (failure, silence, again) => this.#failed(failure, silence, again),
      pay: (balance) => this.#pay(balance),
      stop: (trouble) => this.#stop(trouble),
      goOn: async (visit, goal) => {
        this.visit = visit;
        await this.#arrive(mayReach(visit.holder, goal) ? goal : "Points");
      },
    };
    this.calling = new Calling(wires, this.#host);
  }

  /** The errands are there; whoever could not wait for them goes on. */
  learn(errands: new (host: Host) => Errands): void {
    this.#errands ??= new errands(this.#host);
    this.#learned(this.#errands);
  }

  /** What screens beyond the first find there; none of them stands before. */
  get errands(): Errands {
    if (this.#errands === null) throw new Error("a screen came before what it does");
    return this.#errands;
  }

  /** Does one of the errands, as soon as they are there. */
  async soon(errand: (errands: Errands) => unknown): Promise<void> {
    const errands = this.#errands ?? (await this.asking.ask(() => this.#coming));
    if (errands) await errand(errands);
  }

  get screen(): Screen {
    return this.#way.screen;
  }

  /** Points as this village writes them. */
  points(amount: Points): string {
    return formatPoints(amount, this.machine.scale);
  }

  /** Where typed digits go, if they go anywhere. */
  get keypad(): Keypad | null {
    if (this.screen._tag === "PutCard") return this.cardNumber;
    if (this.screen._tag === "Code") return this.errands.entering.pad;
    return this.screen._tag === "Pairing" ? this.machine.code : null;
  }

  /** 好了 on the keypad. */
  async enter(): Promise<void> {
    if (this.screen._tag === "PutCard") await this.presentCard();
    if (this.screen._tag === "Pairing") await this.machine.pair();
    if (this.screen._tag === "Code") await this.errands.entering.enter();
  }

  /** A card on the reader, or a number from the keypad. */
  async presentCard(text = this.cardNumber.digits): Promise<void> {
    const { screen, visit } = this;
    this.cardNumber.clear();
    if (this.machine.kiosk === null || this.asking.busy) return;
    this.idle.stay();
    const number = parseCardNumber(text);
    if (Result.isFailure(number)) {
      return this.#stop(troubleOf(new CardUnknown(), this.machine.scale, ""));
    }
    const card = number.success;
    if (visit && visit.card !== card) {
      return this.#way.show({ _tag: "SwapCard", card, from: this.#way.underneath });
    }
    // Many lay the card once more to say yes; that must not take the question away.
    if (STEADY.has(screen._tag)) return;
    await this.#greet(card, screen._tag === "PutCard" ? screen.goal : "Points");
  }

  /** 给自己办. */
  async forSelf(): Promise<void> {
    if (this.screen._tag === "ForWhom") await this.#arrive(this.screen.goal);
  }

  /** 替他办. */
  async actFor(mandate: MandateId): Promise<void> {
    if (this.screen._tag === "ForWhom") await this.errands.acting.begin(mandate, this.screen.goal);
  }

  /** 换人. */
  async swap(): Promise<void> {
    if (this.screen._tag !== "SwapCard") return;
    const { card } = this.screen;
    this.leave();
    await this.#greet(card, "Points");
  }

  /** 我们一起来: both cards are here; whoever stood here first goes on standing here. */
  async together(): Promise<void> {
    const { screen, visit } = this;
    if (screen._tag !== "SwapCard" || visit === null) return;
    await this.soon(({ coming }) => coming.together(visit.card, screen.card));
  }

  goHome(): void {
    this.#way.show({ _tag: "Home" });
  }

  turnPage(): void {
    this.#way.turnPage();
  }

  askForCard(goal: Goal): void {
    this.#way.show({ _tag: "PutCard", goal });
  }

  openSight(): void {
    if (this.screen._tag === "Sight") return;
    this.#way.show({ _tag: "Sight", from: this.#way.underneath });
  }

  /** 再试一次: the same thing once more, as the same attempt. */
  async again(): Promise<void> {
    if (this.screen._tag !== "Trouble") return;
    this.#way.show(this.screen.from);
    await this.#again();
  }

  /** 返回: one step, never further. */
  async back(): Promise<void> {
    const to = this.asking.busy ? null : backFrom(this.screen, this.visit !== null);
    if (to === null) return;
    this.cardNumber.clear();
    this.#errands?.entering.clear();
    if (typeof to === "string") await this.#backing[to]();
    else this.#way.show(to);
  }

  /** 我走了, or nobody is there any more: nothing of theirs stays behind (K-S4). */
  leave(): void {
    this.asking.forget();
    this.#attempts.forget();
    this.cardNumber.clear();
    this.#errands?.forget();
    this.sight.reset();
    this.reading.reset();
    this.#again = async () => {};
    this.visit = null;
    this.#way.show({ _tag: "Attract" });
  }

  async #greet(card: CardNumber, goal: Goal): Promise<void> {
    const answer = await this.asking.ask(() => this.#client.call(presentCard, { body: { card } }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#failed(answer.failure, "asked", () => this.#greet(card, goal));
    }
    const holder = answer.success;
    this.visit = { card, holder };
    if (holder.others.length === 0) return this.#arrive(goal);
    this.#way.show({ _tag: "ForWhom", goal, page: 0 });
  }

  /** Looks once more at whoever they are here for. */
  async #refresh(): Promise<void> {
    const { visit } = this;
    if (visit === null) return this.leave();
    if (visit.mandate === undefined) return this.#greet(visit.card, "Points");
    await this.errands.acting.begin(visit.mandate, "Points");
  }

  /** Where they wanted to go before the card was asked for. */
  async #arrive(goal: Goal): Promise<void> {
    if (goal === "Points") return this.#way.show({ _tag: "Points" });
    await this.soon((errands) => errands.begin(goal));
  }

  #pay(balance: Points | null): void {
    if (this.visit) this.visit = { ...this.visit, holder: { ...this.visit.holder, balance } };
  }

  #failed(failure: Failure, silence: Silence, again: Again): void {
    this.#again = again;
    const read = this.#errands?.refusalOf ?? firstRefusalOf;
    this.#stop(troubleWith(failure, silence, this.machine.scale, read));
  }

  #stop(trouble: Trouble): void {
    if (trouble.remedy === "pair") {
      this.leave();
      this.machine.unpair(trouble);
      return;
    }
    const { screen } = this;
    const from = screen._tag === "Trouble" ? screen.from : screen;
    this.#way.show({ _tag: "Trouble", trouble, from });
  }
}
