import { type KioskMeal, mealsAtKiosk, signUpAtKiosk } from "@huzhu/contract";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** 今天吃饭: what is cooked today, and whether the card holder comes. */
export class Eating {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return;
    const answer = await asking.ask(() => client.call(mealsAtKiosk, { body: stoodOf(standing) }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    way.show({ _tag: "Meals", meals: answer.success, page: 0 });
  }

  /** 来吃, 不来: the last word of the day counts. */
  async say(meal: KioskMeal, coming: boolean): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return;
    const { service } = meal;
    const attempt = attempts.for(`meal ${service} ${coming}`);
    const body = { ...stoodOf(standing), service, coming };
    const answer = await asking.ask(() => client.call(signUpAtKiosk, { attempt, body }));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return failed(answer.failure, "sent", () => this.say(meal, coming));
    }
    attempts.answered(attempt);
    way.show({ _tag: "MealSaid", meal: answer.success, coming });
  }
}
