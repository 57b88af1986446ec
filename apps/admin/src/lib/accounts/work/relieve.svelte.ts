import {
  type AnswerOf,
  accounts,
  type Moved,
  type RequestOf,
  relieveFromPool,
} from "@huzhu/contract";
import { add } from "@huzhu/domain/points";
import { Ask } from "../../ask.svelte.ts";
import { Call } from "../../call.svelte.ts";
import { type Circumstances, changeWords, incoming } from "./circumstances.ts";

/** 救助: gives out of the pool, by a decision that is named. */
export class Relieving {
  readonly kind = "relieve";
  readonly verb = "救助";
  decision = $state("");
  readonly amount;
  readonly calling: Call<RequestOf<typeof relieveFromPool>["body"], Moved>;
  readonly body = $derived.by(() => this.#body());
  readonly effect = $derived.by(() => this.#effect());
  readonly #pool: Ask<void, AnswerOf<typeof accounts>>;
  /** What the pool holds of this account's unit; `null` until it is known. */
  readonly pool = $derived.by(() => this.#pool.answer?.rows[0]?.balance ?? null);
  readonly #given: Circumstances;

  constructor(given: Circumstances) {
    const { desk, account } = given;
    this.#given = given;
    this.amount = incoming(given);
    this.#pool = new Ask(() =>
      desk.client.call(accounts, { query: { kind: "pool", unit: account.unit } }),
    );
    this.calling = new Call((body, attempt) =>
      desk.client.call(relieveFromPool, { body, attempt }),
    );
    void this.#pool.send();
  }

  async send(): Promise<string | null> {
    if (!this.body) return null;
    const { desk, account } = this.#given;
    const done = `从互助池救助了${desk.amount(this.body.amount, account.unit)}`;
    return (await this.calling.send(this.body)) && done;
  }

  #body() {
    const { value } = this.amount;
    const decision = this.decision.trim();
    if (value === null || decision === "") return null;
    return { to: this.#given.account.id, amount: value, decision };
  }

  #effect(): string | null {
    const { value } = this.amount;
    if (value === null) return null;
    return changeWords(this.#given, add(this.#given.account.balance, value));
  }
}
