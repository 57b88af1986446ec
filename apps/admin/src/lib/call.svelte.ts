import type { Failure } from "@huzhu/client";
import { Result } from "effect";
import { newAttemptId } from "./attempt-id.ts";
import { sentenceOf } from "./failure.ts";

type Send<Given, Answer> = (
  given: Given,
  attempt: string,
) => Promise<Result.Result<Answer, Failure>>;

interface Attempt<Given> {
  readonly id: string;
  readonly given: Given;
}

/**
 * The one way to call a command from a page. The attempt id belongs to the intention: while it is
 * unknown whether the server did it, the same content goes out under the same id.
 */
export class Call<Given, Answer> {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly sentence = $derived(this.failure && sentenceOf(this.failure));
  readonly canRetry = $derived(this.failure?._tag === "Unreachable");
  readonly #send: Send<Given, Answer>;
  readonly #newId: () => string;
  #open: Attempt<Given> | null = null;

  constructor(send: Send<Given, Answer>, newId: () => string = newAttemptId) {
    this.#send = send;
    this.#newId = newId;
  }

  /** Sends it and gives the answer, or `null` when there is none or another one is on its way. */
  async send(given: Given): Promise<Answer | null> {
    if (this.busy) return null;
    const attempt = this.#attemptFor(given);
    this.#open = attempt;
    this.busy = true;
    const answer = await this.#send(attempt.given, attempt.id);
    this.busy = false;
    this.failure = Result.isFailure(answer) ? answer.failure : null;
    if (this.failure?._tag !== "Unreachable") this.#open = null;
    return Result.isSuccess(answer) ? answer.success : null;
  }

  /** Forgets what went wrong, because the person started over. */
  clear(): void {
    this.failure = null;
    this.#open = null;
  }

  #attemptFor(given: Given): Attempt<Given> {
    const open = this.#open;
    const same = open !== null && JSON.stringify(open.given) === JSON.stringify(given);
    return same ? open : { id: this.#newId(), given };
  }
}
