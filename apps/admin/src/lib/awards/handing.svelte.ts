import { type GoodRow, goods } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { readYuan } from "../market/read-yuan.ts";

/** What is handed over where a round pays in goods, and what a piece of it is worth. */
export class Handing {
  good = $state<GoodRow["id"] | "">("");
  worth = $state("");
  readonly asking: Ask<void, ReadonlyArray<GoodRow>>;
  readonly options = $derived.by(
    (): ReadonlyArray<readonly [GoodRow["id"] | "", string]> => [
      ["", "请选一样"],
      ...(this.asking.answer ?? []).map(
        ({ id, name, unit, onHand }) => [id, `${name}（有${onHand}${unit}）`] as const,
      ),
    ],
  );
  /** Both, once they are said. */
  readonly chosen = $derived.by(() => {
    const worth = readYuan(this.worth);
    return this.good === "" || !worth ? null : { good: this.good, worth };
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(goods, {}));
  }
}
