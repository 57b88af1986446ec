import type { Client, Failure } from "@huzhu/client";
import {
  CardUnknown,
  callHelp,
  presentCard,
  type Receipt,
  redeemAtKiosk,
  type ShelfGood,
  shelf,
} from "@huzhu/contract";
import { type CardNumber, parseCardNumber } from "@huzhu/domain/people";
import { formatPoints, type Points } from "@huzhu/domain/points";
import type { HelpKind } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { Asking } from "./asking.svelte.ts";
import { Attempts } from "./attempts.ts";
import type { Clock } from "./clock.ts";
import { Idle } from "./idle.svelte.ts";
import { Keypad } from "./keypad.svelte.ts";
import { type Line, line } from "./line.ts";
import { Machine } from "./machine.svelte.ts";
import { Proving } from "./proving.svelte.ts";
import { refusalOf } from "./refusal.ts";
import type { Goal, Screen } from "./screen.ts";
import { Sight } from "./sight.svelte.ts";
import { offerOf, pagesOf, type Visit } from "./visit.ts";
import { Way } from "./way.svelte.ts";
import { type Silence, type Trouble, troubleOf, troubleWith } from "./words.ts";

/** Readers print ten digits on a card; some villages write two more. */
const CARD_LENGTH = 12;

export interface World {
  readonly client: Client;
  readonly clock: Clock;
  readonly newAttempt: () => string;
}

type Again = () => Promise<void>;

/** Whoever stands before the kiosk: where they are, and all that they can do. */
export class Session {
  visit = $state.raw<Visit | null>(null);
  shelf = $state.raw<readonly ShelfGood[]>([]);

  readonly sight = new Sight();
  readonly cardNumber = new Keypad(CARD_LENGTH);
  readonly idle: Idle;
  readonly asking: Asking;
  readonly machine: Machine;
  readonly proving: Proving;

  #client: Client;
  #attempts: Attempts;
  #way: Way;
  #page = 0;
  #again: Again = async () => {};

  constructor({ client, clock, newAttempt }: World) {
    this.#client = client;
    this.#attempts = new Attempts(newAttempt);
    this.idle = new Idle(clock, () => this.leave());
    this.asking = new Asking(clock);
    this.#way = new Way(this.idle);
    const wires = { client, clock, asking: this.asking, way: this.#way };
    this.machine = new Machine(wires);
    this.proving = new Proving(wires, {
      card: () => this.visit?.card ?? null,
      failed: (failure, again) => this.#failed(failure, "asked", again),
    });
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
    return this.screen._tag === "Pairing" ? this.machine.code : null;
  }

  /** 好了 on the keypad. */
  async enter(): Promise<void> {
    if (this.screen._tag === "PutCard") await this.presentCard();
    if (this.screen._tag === "Pairing") await this.machine.pair();
  }

  /** A card on the reader, or a number from the keypad. */
  async presentCard(text = this.cardNumber.digits): Promise<void> {
    const { screen, visit } = this;
    this.cardNumber.clear();
    if (this.machine.kiosk === null || this.asking.busy) return;
    this.idle.stay();
    const number = parseCardNumber(text);
    if (Result.isFailure(number)) {
      return this.#stop(troubleOf(new CardUnknown(), this.machine.scale));
    }
    const card = number.success;
    if (visit && visit.card !== card) {
      return this.#way.show({ _tag: "SwapCard", card, from: this.#way.underneath });
    }
    // Many lay the card once more to say yes; that must not take the question away.
    if (screen._tag === "Confirm") return;
    await this.#greet(card, screen._tag === "PutCard" ? screen.goal : "Points");
  }

  /** 换人. */
  async swap(): Promise<void> {
    if (this.screen._tag !== "SwapCard") return;
    const { card } = this.screen;
    this.leave();
    await this.#greet(card, "Points");
  }

  goHome(): void {
    this.#way.show({ _tag: "Home" });
  }

  askForCard(goal: Goal): void {
    this.#way.show({ _tag: "PutCard", goal });
  }

  async chooseGoods(): Promise<void> {
    if (this.visit === null) return this.askForCard("Goods");
    await this.#openShelf(0, null);
  }

  turnPage(): void {
    this.#page = (this.#page + 1) % pagesOf(this.shelf);
    this.#showShelf(null);
  }

  /** Asks whether they want it; or says why not, with what they can have instead. */
  chooseGood(good: ShelfGood): void {
    const offer = this.visit && offerOf(good, this.visit.holder);
    if (offer === null) this.askForCard("Goods");
    else if (offer._tag === "Gone") this.#showShelf(line("trouble.gone", { name: good.name }));
    else if (offer._tag === "Short") this.#way.show({ _tag: "Short", good, short: offer.by });
    else {
      const attempt = this.#attempts.for(`${good.good} ${good.price}`);
      this.#way.show({ _tag: "Confirm", good, attempt });
    }
  }

  /** 要. */
  async redeem(): Promise<void> {
    const { screen, visit } = this;
    if (screen._tag !== "Confirm" || visit === null) return;
    const { good, attempt } = screen;
    const basket = [{ good: good.good, pieces: 1, shownPrice: good.price }];
    const body = { card: visit.card, basket };
    const answer = await this.asking.ask(() => this.#client.call(redeemAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return this.#notRedeemed(answer.failure, good, attempt);
    this.#attempts.answered(attempt);
    const receipt = answer.success;
    this.#way.show({ _tag: "Done", good: this.#takeHome(good, receipt), receipt });
  }

  /** 再来一份. */
  onceMore(): void {
    if (this.screen._tag === "Done") this.chooseGood(this.screen.good);
  }

  openHelp(): void {
    if (this.screen._tag === "Help") return;
    this.#way.show({ _tag: "Help", from: this.#way.underneath });
  }

  async help(kind: HelpKind): Promise<void> {
    const { screen } = this;
    if (screen._tag !== "Help") return;
    const attempt = this.#attempts.for(`help ${kind}`);
    const body = { kind, card: this.visit?.card ?? null };
    const answer = await this.asking.ask(() => this.#client.call(callHelp, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#failed(answer.failure, "called", () => this.help(kind));
    }
    this.#attempts.answered(attempt);
    this.#way.show({ _tag: "HelpSent", kind, from: screen.from });
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
    const { screen } = this;
    if (this.asking.busy) return;
    if ("from" in screen) return this.#way.show(screen.from);
    switch (screen._tag) {
      case "Home":
        return this.leave();
      case "PutCard":
        this.cardNumber.clear();
        return this.goHome();
      case "Points":
        this.leave();
        return this.goHome();
      case "Goods":
      case "Lines":
        return this.#way.show({ _tag: "Points" });
      case "Confirm":
      case "Short":
        return this.#showShelf(null);
      case "Done":
        return this.visit ? this.#greet(this.visit.card, "Points") : this.leave();
      default:
        return;
    }
  }

  /** 我走了, or nobody is there any more: nothing of theirs stays behind (K-S4). */
  leave(): void {
    this.asking.forget();
    this.#attempts.forget();
    this.cardNumber.clear();
    this.sight.reset();
    this.#again = async () => {};
    this.#page = 0;
    this.visit = null;
    this.shelf = [];
    this.#way.show({ _tag: "Attract" });
  }

  async #greet(card: CardNumber, goal: Goal): Promise<void> {
    const answer = await this.asking.ask(() => this.#client.call(presentCard, { body: { card } }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#failed(answer.failure, "asked", () => this.#greet(card, goal));
    }
    this.visit = { card, holder: answer.success };
    if (goal === "Goods") return this.#openShelf(0, null);
    this.#way.show({ _tag: "Points" });
  }

  async #openShelf(page: number, notice: Line | null): Promise<void> {
    const answer = await this.asking.ask(() => this.#client.call(shelf, {}));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#failed(answer.failure, "asked", () => this.#openShelf(page, notice));
    }
    this.shelf = answer.success;
    this.#page = Math.min(page, pagesOf(this.shelf) - 1);
    this.#showShelf(notice);
  }

  #showShelf(notice: Line | null): void {
    this.#way.show({ _tag: "Goods", page: this.#page, notice });
  }

  /** The good as it stands after one piece went, and the balance with it. */
  #takeHome(good: ShelfGood, { balance }: Receipt): ShelfGood {
    if (this.visit) this.visit = { ...this.visit, holder: { ...this.visit.holder, balance } };
    return { ...good, onHand: good.onHand - 1 };
  }

  async #notRedeemed(failure: Failure, good: ShelfGood, attempt: string): Promise<void> {
    if (failure._tag === "Unreachable") {
      return this.#failed(failure, "redeemed", () => this.redeem());
    }
    this.#attempts.answered(attempt);
    const refusal = refusalOf(failure);
    if (refusal._tag === "ShortOfPoints") {
      return this.#way.show({ _tag: "Short", good, short: refusal.short });
    }
    const trouble = troubleOf(refusal, this.machine.scale);
    if (trouble.remedy === "goods") return this.#openShelf(this.#page, trouble.what);
    this.#failed(failure, "redeemed", () => this.redeem());
  }

  #failed(failure: Failure, silence: Silence, again: Again): void {
    this.#again = again;
    this.#stop(troubleWith(failure, silence, this.machine.scale));
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
