import type { Failure } from "@huzhu/client";
import {
  askForDeliveryAtKiosk,
  giveBackAtKiosk,
  ownReservationsAtKiosk,
  type ReservationSlip,
  reserveAtKiosk,
  type ShelfGood,
} from "@huzhu/contract";
import { add, type Points, subtract } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Entering } from "./entering.svelte.ts";
import { type Line, line } from "./line.ts";
import type { Wires } from "./machine.svelte.ts";
import { refusalOf } from "./refusal.ts";
import { stoodOf } from "./visit.ts";
import type { Again, Visitor } from "./visitor.ts";

interface Keeper extends Visitor {
  readonly pay: (balance: Points | null) => void;
  /** Asks for the code of the card, which opens the way for this attempt. */
  readonly askForCode: Entering["ask"];
  /** Why it was not kept, as it is told where it cannot be had at once. */
  readonly notKept: (failure: Failure, good: ShelfGood, again: Again) => Promise<void>;
  readonly shelf: (notice: Line) => Promise<void>;
}

/** 先留着: goods and points set aside for whoever stands there, to be had later by a code. */
export class Reserving {
  /** What waits for them, as far as it could be asked. */
  kept = $state.raw<readonly ReservationSlip[]>([]);

  #wires: Wires;
  #keeper: Keeper;

  constructor(wires: Wires, keeper: Keeper) {
    this.#wires = wires;
    this.#keeper = keeper;
  }

  /** Nice to know beside the shelf: nobody waits for it, and nobody is told where it fails. */
  async look(): Promise<void> {
    const standing = this.#keeper.visit();
    if (standing === null) return;
    const body = stoodOf(standing);
    const answer = await this.#wires.client.call(ownReservationsAtKiosk, { body });
    if (this.#keeper.visit()?.card === standing.card) {
      this.kept = Result.isSuccess(answer) ? answer.success : [];
    }
  }

  /** 先留着. */
  async keep(): Promise<void> {
    const { screen } = this.#wires.way;
    if (screen._tag !== "Confirm") return;
    const { good } = screen;
    await this.#keep(good, this.#keeper.attempts.for(`keep ${good.good} ${good.price}`));
  }

  /** The code was right: what was asked for goes on as the same attempt. */
  async goOn(good: ShelfGood, attempt: string): Promise<void> {
    this.#wires.way.show({ _tag: "Confirm", good, attempt });
    await this.#keep(good, attempt);
  }

  open(): void {
    this.#wires.way.show({ _tag: "Kept", slips: this.kept, page: 0, fresh: false });
  }

  /** 送上门. */
  async bring(slip: ReservationSlip): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed } = this.#keeper;
    const { screen } = way;
    const standing = visit();
    if (screen._tag !== "Kept" || standing === null) return;
    const attempt = attempts.for(`bring ${slip.id}`);
    const request = { params: { reservation: slip.id }, body: stoodOf(standing), attempt };
    const answer = await asking.ask(() => client.call(askForDeliveryAtKiosk, request));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "sent", () => this.bring(slip));
    attempts.answered(attempt);
    const told = (one: ReservationSlip) => (one.id === slip.id ? answer.success : one);
    this.kept = this.kept.map(told);
    way.show({ ...screen, slips: screen.slips.map(told) });
  }

  choose(slip: ReservationSlip): void {
    const { way } = this.#wires;
    way.show({ _tag: "GiveBack", slip, before: way.screen });
  }

  /** 不留了. */
  async giveBack(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed, pay, shelf } = this.#keeper;
    const { screen } = way;
    const standing = visit();
    if (screen._tag !== "GiveBack" || standing === null) return;
    const { slip } = screen;
    const attempt = attempts.for(`give back ${slip.id}`);
    const request = { params: { reservation: slip.id }, body: stoodOf(standing), attempt };
    const answer = await asking.ask(() => client.call(giveBackAtKiosk, request));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "sent", () => this.giveBack());
    attempts.answered(attempt);
    this.kept = answer.success;
    const { balance } = standing.holder;
    if (balance !== null) pay(add(balance, slip.points));
    await shelf(line("reserve.freed"));
  }

  forget(): void {
    this.kept = [];
  }

  async #keep(good: ShelfGood, attempt: string): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, pay, askForCode, notKept } = this.#keeper;
    const standing = visit();
    if (standing === null) return;
    const basket = [{ good: good.good, pieces: 1, shownPrice: good.price }];
    const body = { ...stoodOf(standing), basket };
    const answer = await asking.ask(() => client.call(reserveAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      const { failure } = answer;
      if (failure._tag !== "Unreachable") attempts.answered(attempt);
      const refusal = failure._tag === "Unreachable" ? null : refusalOf(failure);
      if (refusal?._tag !== "CodeNeeded") return notKept(failure, good, () => this.keep());
      return askForCode({ _tag: "Good", good, kept: true }, attempt, refusal.left);
    }
    attempts.answered(attempt);
    const slip = answer.success;
    const { balance } = standing.holder;
    if (balance !== null) pay(subtract(balance, slip.points));
    this.kept = [...this.kept, slip];
    way.show({ _tag: "Kept", slips: [slip], page: 0, fresh: true });
  }
}
