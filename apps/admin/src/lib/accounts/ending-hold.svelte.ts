import { type HoldRow, postHold, releaseHold } from "@huzhu/contract";
import type { HoldId, Points } from "@huzhu/domain/points";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Amount } from "./amount.svelte.ts";

interface Taking {
  readonly hold: HoldId;
  readonly amount: Points;
}

/** 预留 comes to its end: it is taken, all or a part of it, or freed. */
export class EndingHold {
  /** The hold that is being ended, and how. */
  hold = $state.raw<HoldRow | null>(null);
  how = $state<"take" | "free">("take");
  amount = $state.raw<Amount | null>(null);
  readonly taking: Call<Taking, HoldRow>;
  readonly freeing: Call<HoldId, HoldRow>;
  readonly #desk: Desk;
  readonly #ondone: (done: string) => Promise<void>;

  constructor(desk: Desk, ondone: (done: string) => Promise<void>) {
    const { client } = desk;
    this.#desk = desk;
    this.#ondone = ondone;
    this.taking = new Call(({ hold, amount }, attempt) =>
      client.call(postHold, { params: { hold }, body: { amount }, attempt }),
    );
    this.freeing = new Call((hold, attempt) =>
      client.call(releaseHold, { params: { hold }, attempt }),
    );
  }

  begin(how: "take" | "free", hold: HoldRow, unit: "points" | "time"): void {
    this.leave();
    const { amount, me } = this.#desk;
    const words = (one: Points) => amount(one, unit);
    this.how = how;
    this.hold = hold;
    this.amount = new Amount({ unit, scale: me.village.scale, words, most: () => hold.amount });
    this.amount.text = unit === "time" ? String(hold.amount) : this.#desk.points(hold.amount);
  }

  leave(): void {
    this.hold = null;
    this.amount = null;
    this.taking.clear();
    this.freeing.clear();
  }

  async take(): Promise<void> {
    const [hold, amount] = [this.hold, this.amount?.value ?? null];
    if (!hold || amount === null) return;
    const ended = await this.taking.send({ hold: hold.id, amount });
    if (ended) await this.#settle(`“${hold.purpose}”的预留取走了`);
  }

  async free(): Promise<void> {
    const { hold } = this;
    if (!hold) return;
    const ended = await this.freeing.send(hold.id);
    if (ended) await this.#settle(`“${hold.purpose}”的预留放开了，又能用了`);
  }

  async #settle(done: string): Promise<void> {
    this.leave();
    await this.#ondone(done);
  }
}
