import { donatePoints, type Moved, type RequestOf } from "@huzhu/contract";
import { subtract } from "@huzhu/domain/points";
import { Call } from "../../call.svelte.ts";
import { type Circumstances, changeWords, outgoing } from "./circumstances.ts";

/** 捐赠: gives to the village's pool for those in need. */
export class Donating {
  readonly kind = "donate";
  readonly verb = "捐赠";
  note = $state("");
  readonly amount;
  readonly calling: Call<RequestOf<typeof donatePoints>["body"], Moved>;
  readonly body = $derived.by(() => this.#body());
  readonly effect = $derived.by(() => this.#effect());
  readonly #given: Circumstances;

  constructor(given: Circumstances) {
    this.#given = given;
    this.amount = outgoing(given);
    this.calling = new Call((body, attempt) =>
      given.desk.client.call(donatePoints, { body, attempt }),
    );
  }

  async send(): Promise<string | null> {
    if (!this.body) return null;
    const { desk, account } = this.#given;
    const done = `捐给互助池${desk.amount(this.body.amount, account.unit)}`;
    return (await this.calling.send(this.body)) && done;
  }

  #body() {
    const { value } = this.amount;
    if (value === null) return null;
    return { from: this.#given.account.id, amount: value, note: this.note.trim() };
  }

  #effect(): string | null {
    const { value } = this.amount;
    if (value === null) return null;
    const { balance } = this.#given.account;
    return `${changeWords(this.#given, subtract(balance, value))}，捐的进互助池`;
  }
}
