import { type HoldRow, placeHold, type RequestOf } from "@huzhu/contract";
import { subtract } from "@huzhu/domain/points";
import { CalendarDate, endOfDay } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Call } from "../../call.svelte.ts";
import { dayWords } from "../../when.ts";
import { availableOf, type Circumstances, outgoing } from "./circumstances.ts";

/** 预留: sets an amount aside that nobody can spend until somebody takes or frees it. */
export class PlacingHold {
  readonly kind = "hold";
  readonly verb = "预留";
  purpose = $state("");
  /** The last day on which it holds; empty where it waits for ever. */
  until = $state("");
  readonly amount;
  readonly calling: Call<RequestOf<typeof placeHold>["body"], HoldRow>;
  readonly day = $derived(Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.until)));
  readonly untilProblem = $derived.by(() =>
    this.day !== null && this.day < this.#given.today ? "这一天已经过了" : null,
  );
  readonly body = $derived.by(() => this.#body());
  readonly effect = $derived.by(() => this.#effect());
  readonly #given: Circumstances;

  constructor(given: Circumstances) {
    this.#given = given;
    this.amount = outgoing(given);
    const params = { account: given.account.id };
    this.calling = new Call((body, attempt) =>
      given.desk.client.call(placeHold, { params, body, attempt }),
    );
  }

  async send(): Promise<string | null> {
    if (!this.body) return null;
    const { desk, account } = this.#given;
    const done = `预留了${desk.amount(this.body.amount, account.unit)}`;
    return (await this.calling.send(this.body)) && done;
  }

  #body() {
    const { value } = this.amount;
    const purpose = this.purpose.trim();
    if (value === null || purpose === "" || this.untilProblem !== null) return null;
    const expiresAt = this.day === null ? null : endOfDay(this.day);
    return { amount: value, purpose, expiresAt };
  }

  #effect(): string | null {
    const { value } = this.amount;
    if (value === null) return null;
    const { desk, account } = this.#given;
    const left = desk.amount(subtract(availableOf(account), value), account.unit);
    const until = this.day === null ? "取走或放开以前" : `${dayWords(this.day)}以前`;
    return `${until}，能用的还有${left}`;
  }
}
