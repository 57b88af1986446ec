import type { Failure } from "@huzhu/client";
import { Result } from "effect";
import { sentenceOf } from "./failure.ts";

type Send<Given, Answer> = (given: Given) => Promise<Result.Result<Answer, Failure>>;

/**
 * The one way to ask a query from a page. The earlier answer stays until the next one comes, and
 * of several questions under way only the last counts.
 */
export class Ask<Given, Answer> {
  answer = $state.raw<Answer | null>(null);
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly sentence = $derived(this.failure && sentenceOf(this.failure));
  readonly canRetry = $derived(this.failure?._tag === "Unreachable");
  readonly #send: Send<Given, Answer>;
  #turn = 0;

  constructor(send: Send<Given, Answer>) {
    this.#send = send;
  }

  async send(given: Given): Promise<Answer | null> {
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    const answer = await this.#send(given);
    if (turn !== this.#turn) return null;
    this.busy = false;
    this.failure = Result.isFailure(answer) ? answer.failure : null;
    if (Result.isFailure(answer)) return null;
    this.answer = answer.success;
    return this.answer;
  }

  /** Drops the answer and whatever is still on its way. */
  clear(): void {
    this.#turn += 1;
    this.busy = false;
    this.answer = null;
    this.failure = null;
  }
}
