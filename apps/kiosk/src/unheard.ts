import type { Client } from "@huzhu/client";
import { callHelp, type RequestOf } from "@huzhu/contract";
import { Result } from "effect";
import type { Clock } from "./clock.ts";

const EVERY = 5000;

export interface Call {
  readonly attempt: string;
  readonly body: RequestOf<typeof callHelp>["body"];
}

/**
 * Calls for help that nobody heard yet: the machine goes on calling, under the same attempt, also
 * when whoever called has left. They are kept in memory and nowhere else.
 */
export class Unheard {
  #calls: readonly Call[] = [];
  #client: Client;
  #clock: Clock;
  #callOff = () => {};

  constructor({ client, clock }: { readonly client: Client; readonly clock: Clock }) {
    this.#client = client;
    this.#clock = clock;
  }

  get empty(): boolean {
    return this.#calls.length === 0;
  }

  add(call: Call): void {
    this.#calls = [...this.#calls, call];
    this.#wait();
  }

  /** Once more, the oldest first. What is refused is not called again: nothing would change it. */
  async callAgain(): Promise<void> {
    const [first, ...rest] = this.#calls;
    if (first === undefined) return;
    const answer = await this.#client.call(callHelp, first);
    if (Result.isFailure(answer) && answer.failure._tag === "Unreachable") {
      this.#wait();
      return;
    }
    this.#calls = rest;
    await this.callAgain();
  }

  #wait(): void {
    this.#callOff();
    this.#callOff = this.#clock.after(EVERY, () => void this.callAgain());
  }
}
