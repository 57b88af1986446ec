import { type QuietHomes, quietHomes } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../when.ts";

/** 久没来换: who took nothing for a long time, so that somebody asks what keeps them. */
export class QuietPage {
  readonly asking: Ask<void, QuietHomes>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly lead = $derived.by(() => this.#lead());
  readonly #desk: Pick<Desk, "client" | "points">;

  constructor(desk: Pick<Desk, "client" | "points">) {
    this.#desk = desk;
    this.asking = new Ask(() => desk.client.call(quietHomes, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  #lead(): string {
    const { answer } = this.asking;
    if (!answer) return "";
    const { since, cheapest, rows } = answer;
    if (cheapest === null) return "货架上现在没有能换的东西。";
    if (rows.length === 0) return `${dayWords(since)}以来，积分够的人家都来换过。`;
    const { name, price } = cheapest;
    return `${rows.length}户${dayWords(since)}以来没换过，积分一直够换${name}（${this.#desk.points(price)}分）。去问一问，是走不动、不会用，还是没有想要的。`;
  }
}
