import { type StoreYearView, storeYear } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { monthWords } from "../months.ts";

/** As many goods as a chart shows at a glance. */
const MOST = 10;

/** 一年: the store over twelve months, in charts. */
export class YearPage {
  readonly asking: Ask<void, StoreYearView>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly #months = $derived.by(() =>
    (this.view?.months ?? []).map((one) => ({
      ...{ ...one, name: monthWords(one.month), short: `${Number(one.month.slice(5))}月` },
    })),
  );
  readonly points = $derived.by(() =>
    this.#months.map(({ name, short, own, partners }) => ({
      name,
      short,
      values: [own, partners],
    })),
  );
  readonly households = $derived.by(() =>
    this.#months.map(({ name, short, households }) => ({ name, short, values: [households] })),
  );
  /** What went most. */
  readonly wanted = $derived.by(() =>
    (this.view?.goods ?? [])
      .filter(({ redeemed }) => redeemed > 0)
      .slice(0, MOST)
      .map(({ name, redeemed }) => ({ name, values: [redeemed] })),
  );
  /** What was lost, the most first. */
  readonly lost = $derived.by(() =>
    (this.view?.goods ?? [])
      .filter(({ lost }) => lost > 0)
      .toSorted((one, other) => other.lost - one.lost),
  );
  readonly quiet = $derived(this.view?.goods.length === 0);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(storeYear, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
