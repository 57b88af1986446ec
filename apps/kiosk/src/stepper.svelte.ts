import { Quantity } from "@huzhu/domain/rulebook";

/** More than this nobody does in a day. */
const MOST_STEPS = 999;

/** Counts up and down, one press at a time; never below one step. */
export class Stepper {
  quantity = $state(Quantity.make(1));

  #step = 1;

  start(quantity: Quantity, step: number): void {
    this.quantity = quantity;
    this.#step = step;
  }

  more(steps = 1): void {
    const most = this.#step * MOST_STEPS;
    this.quantity = Quantity.make(Math.min(this.quantity + steps * this.#step, most));
  }

  fewer(): void {
    this.quantity = Quantity.make(Math.max(this.quantity - this.#step, this.#step));
  }
}
