import { type GoodRow, goods, setBarcode } from "@huzhu/contract";
import type { GoodId } from "@huzhu/domain/store";
import { SvelteSet } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** Three across and eight down on A4. */
const A_SHEET = 24;
/** As many labels of one good as are printed at once. */
const MOST = 240;

export type LabelledGood = GoodRow & { readonly barcode: NonNullable<GoodRow["barcode"]> };

const isLabelled = (good: GoodRow): good is LabelledGood => good.barcode !== null;

/** 打标签: which goods get labels, how many of each, and the sheets of them. */
export class Labels {
  copies = $state("1");
  readonly ticked = new SvelteSet<GoodId>();
  readonly asking: Ask<void, ReadonlyArray<GoodRow>>;
  readonly making: Call<GoodId, GoodRow>;
  readonly goods = $derived.by(() => this.asking.answer ?? []);
  readonly chosen = $derived(this.goods.filter(({ id }) => this.ticked.has(id)));
  /** Those that were chosen and have no barcode to print yet. */
  readonly bare = $derived(this.chosen.filter((good) => !isLabelled(good)));
  readonly all = $derived(this.goods.length > 0 && this.chosen.length === this.goods.length);
  readonly #many = $derived.by(() => {
    const text = this.copies.normalize("NFKC").trim();
    return /^\d{1,3}$/.test(text) ? Number(text) : 0;
  });
  readonly problem = $derived(
    this.#many >= 1 && this.#many <= MOST ? null : `要写1到${MOST}之间的整数`,
  );
  readonly labels = $derived.by(() => {
    if (this.problem !== null) return [];
    const many = { length: this.#many };
    return this.chosen.filter(isLabelled).flatMap((good) => Array.from(many, () => good));
  });
  readonly sheets = $derived.by(() =>
    Array.from({ length: Math.ceil(this.labels.length / A_SHEET) }, (_, at) =>
      this.labels.slice(at * A_SHEET, (at + 1) * A_SHEET),
    ),
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(goods, {}));
    this.making = new Call((good, attempt) =>
      client.call(setBarcode, { params: { good }, body: { wanted: { of: "village" } }, attempt }),
    );
  }

  /** With one good, its label is ready to be printed. */
  async open(good: string | null): Promise<void> {
    await this.asking.send();
    for (const { id } of this.goods) if (id === good) this.ticked.add(id);
  }

  tick(good: GoodId, on: boolean): void {
    if (on) this.ticked.add(good);
    else this.ticked.delete(good);
  }

  tickAll(on: boolean): void {
    for (const { id } of this.goods) this.tick(id, on);
  }

  /** 编码 for every one that has none, one after the other; where one fails the rest waits. */
  async make(): Promise<void> {
    for (const { id } of this.bare) {
      if ((await this.making.send(id)) === null) break;
    }
    await this.asking.send();
  }
}
