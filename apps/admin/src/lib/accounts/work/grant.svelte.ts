import { grantPoints, type Moved, type RequestOf } from "@huzhu/contract";
import { add, type Origin } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Call } from "../../call.svelte.ts";
import { type Circumstances, changeWords, incoming } from "./circumstances.ts";

/** How what nobody's rule gave can have come about. */
export const GRANT_ORIGINS: ReadonlyArray<{ readonly value: Origin; readonly word: string }> = [
  { value: "granted", word: "村里发的" },
  { value: "earned", word: "补记挣的" },
  { value: "bought-in", word: "花钱买的" },
];

/** 发放: points that no rule gave, or minutes that somebody helped. */
export class Granting {
  readonly kind = "grant";
  readonly verb = "发放";
  origin = $state<Origin>("granted");
  why = $state("");
  date = $state<string>("");
  readonly amount;
  readonly calling: Call<RequestOf<typeof grantPoints>["body"], Moved>;
  readonly day = $derived(Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.date)));
  readonly body = $derived.by(() => this.#body());
  readonly effect = $derived.by(() =>
    this.amount.value === null
      ? null
      : changeWords(this.#given, add(this.#given.account.balance, this.amount.value)),
  );
  readonly #given: Circumstances;

  constructor(given: Circumstances) {
    this.#given = given;
    this.date = given.today;
    this.origin = given.account.unit === "time" ? "earned" : "granted";
    this.amount = incoming(given);
    this.calling = new Call((body, attempt) =>
      given.desk.client.call(grantPoints, { body, attempt }),
    );
  }

  async send(): Promise<string | null> {
    if (!this.body) return null;
    const { amount } = this.body;
    const moved = await this.calling.send(this.body);
    return moved && `发放了${this.#given.desk.amount(amount, this.#given.account.unit)}`;
  }

  #body() {
    const { amount, day, origin } = this;
    const why = this.why.trim();
    if (amount.value === null || day === null || why === "") return null;
    const { id: account } = this.#given.account;
    return { account, amount: amount.value, origin, why, eventDate: day };
  }
}
