import type { Failure } from "@huzhu/client";
import { giveAtKiosk, type KioskKin, kinAtKiosk } from "@huzhu/contract";
import { giftSteps, type Points, ZERO } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Entering } from "./entering.svelte.ts";
import type { Machine, Wires } from "./machine.svelte.ts";
import { refusalOf } from "./refusal.ts";
import type { Screen } from "./screen.ts";
import type { Visitor } from "./visitor.ts";
import type { Gift } from "./wanted.ts";

type Asked = Extract<Screen, { readonly _tag: "Give" }>;

interface Giver extends Visitor {
  readonly pay: (balance: Points | null) => void;
  /** Asks for the code of the card, which opens the way for this attempt. */
  readonly askForCode: Entering["ask"];
}

/** 送给亲人: to whom, how much, whether really. */
export class Giving {
  #wires: Wires;
  #machine: Machine;
  #giver: Giver;

  constructor(wires: Wires, machine: Machine, giver: Giver) {
    this.#wires = wires;
    this.#machine = machine;
    this.#giver = giver;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, failed } = this.#giver;
    const card = visit()?.card;
    if (card === undefined) return;
    const answer = await asking.ask(() => client.call(kinAtKiosk, { body: { card } }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    way.show({ _tag: "Kin", kin: answer.success, page: 0 });
  }

  choose(kin: KioskKin): void {
    const { way } = this.#wires;
    const steps = giftSteps(this.#balance, this.#machine.scale);
    way.show({ _tag: "HowMuch", kin, steps, before: way.screen });
  }

  offer(kin: KioskKin, amount: Points): void {
    const { way } = this.#wires;
    const attempt = this.#giver.attempts.for(`gift ${kin.household} ${amount}`);
    way.show({ _tag: "Give", gift: { kin, amount }, attempt, before: way.screen });
  }

  /** 送. */
  async give(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { screen } = way;
    const card = this.#giver.visit()?.card;
    if (screen._tag !== "Give" || card === undefined) return;
    const { gift, attempt } = screen;
    const body = { card, to: gift.kin.household, amount: gift.amount };
    const answer = await asking.ask(() => client.call(giveAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return this.#notGiven(answer.failure, screen);
    this.#giver.attempts.answered(attempt);
    this.#giver.pay(answer.success.balance);
    way.show({ _tag: "Given", gift: answer.success });
  }

  /** The code was right: what was asked for goes on as the same attempt. */
  async goOn(gift: Gift, attempt: string): Promise<void> {
    const { way } = this.#wires;
    const before = { _tag: "Points" } as const;
    way.show({ _tag: "Give", gift, attempt, before });
    await this.give();
  }

  get #balance(): Points {
    return this.#giver.visit()?.holder.balance ?? ZERO;
  }

  #notGiven(failure: Failure, { gift, attempt, before }: Asked): void {
    const { attempts, failed, askForCode } = this.#giver;
    if (failure._tag === "Unreachable") {
      failed(failure, "sent", () => this.give());
      return;
    }
    attempts.answered(attempt);
    const refusal = refusalOf(failure);
    if (refusal._tag === "CodeNeeded") {
      askForCode({ _tag: "Gift", gift, before }, attempt, refusal.left);
    } else failed(failure, "sent", () => this.open());
  }
}
