import { type Issuance, issuance } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { gaugeWords, type ShownGauge } from "./gauge-words.ts";

const NONE: ReadonlyArray<Issuance> = [];

/** How full the ceilings of the rulebook in force are today. */
export class Gauges {
  readonly asking: Ask<void, ReadonlyArray<Issuance>>;
  readonly all: ReadonlyArray<ShownGauge> = $derived.by(() =>
    (this.asking.answer ?? NONE).map((one) => gaugeWords(one, this.#points)),
  );
  /** Those that somebody has to know of. */
  readonly nearlyFull = $derived(this.all.filter(({ tone }) => tone !== "good"));
  readonly #points: Desk["points"];

  constructor({ client, points }: Pick<Desk, "client" | "points">) {
    this.#points = points;
    this.asking = new Ask(() => client.call(issuance, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
