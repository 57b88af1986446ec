import { type AccountRow, accounts, givePoints, type Moved, type RequestOf } from "@huzhu/contract";
import { subtract } from "@huzhu/domain/points";
import { Result } from "effect";
import { Call } from "../../call.svelte.ts";
import { Choice } from "../../choice/choice.svelte.ts";
import { titleOf } from "../words.ts";
import { type Circumstances, changeWords, outgoing } from "./circumstances.ts";

const MOST_FOUND = 8;

/** 转赠: passes on to kin, or to a group. */
export class Giving {
  readonly kind = "give";
  readonly verb = "转赠";
  to = $state.raw<AccountRow | null>(null);
  note = $state("");
  readonly amount;
  readonly choice: Choice<AccountRow>;
  readonly calling: Call<RequestOf<typeof givePoints>["body"], Moved>;
  readonly body = $derived.by(() => this.#body());
  readonly effect = $derived.by(() => this.#effect());
  readonly #given: Circumstances;

  constructor(given: Circumstances) {
    this.#given = given;
    this.amount = outgoing(given);
    this.choice = new Choice({
      search: (text) => this.#search(text),
      onchoose: (account) => {
        this.to = account;
      },
    });
    this.calling = new Call((body, attempt) =>
      given.desk.client.call(givePoints, { body, attempt }),
    );
  }

  forget(): void {
    this.to = null;
    this.calling.clear();
  }

  async send(): Promise<string | null> {
    if (!this.body || !this.to) return null;
    const { desk, account } = this.#given;
    const done = `给${titleOf(this.to)}转了${desk.amount(this.body.amount, account.unit)}`;
    return (await this.calling.send(this.body)) && done;
  }

  /** The accounts of people that can take what this one holds. */
  async #search(text: string) {
    const { desk, account } = this.#given;
    const query = { unit: account.unit, search: text };
    const found = await desk.client.call(accounts, { query });
    return Result.map(found, ({ rows }) =>
      rows
        .filter(({ id, owner }) => id !== account.id && owner._tag !== "Village")
        .slice(0, MOST_FOUND),
    );
  }

  #body() {
    const { amount, to, note } = this;
    if (amount.value === null || to === null) return null;
    const { id: from } = this.#given.account;
    return { from, to: to.id, amount: amount.value, note: note.trim() };
  }

  #effect(): string | null {
    const { body, to } = this;
    if (!body || !to) return null;
    const { balance } = this.#given.account;
    const theirs = this.#given.desk.amount(body.amount, to.unit);
    return `${changeWords(this.#given, subtract(balance, body.amount))}；${titleOf(to)}多${theirs}，有效期不变`;
  }
}
