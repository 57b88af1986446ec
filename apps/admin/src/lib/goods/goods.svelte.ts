import { type GoodRow, goods } from "@huzhu/contract";
import { isScanned } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

export type ShelfFilter = "all" | "on" | "off" | "low";

export const SHELF_FILTERS: ReadonlyArray<{ readonly value: ShelfFilter; readonly word: string }> =
  [
    { value: "all", word: "全部" },
    { value: "on", word: "在架" },
    { value: "low", word: "快没了" },
    { value: "off", word: "下架" },
  ];

/** So few pieces that somebody should buy more. */
const LOW = 5;

const KEEPS: Record<ShelfFilter, (good: GoodRow) => boolean> = {
  all: () => true,
  on: ({ onShelf }) => onShelf,
  low: ({ onShelf, onHand }) => onShelf && onHand <= LOW,
  off: ({ onShelf }) => !onShelf,
};

/** 商品: what the store has, with price and stock. */
export class Goods {
  search = $state("");
  filter = $state<ShelfFilter>("all");
  readonly asking: Ask<void, ReadonlyArray<GoodRow>>;
  readonly all = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly rows = $derived(this.all.filter((good) => KEEPS[this.filter](good) && this.#fits(good)));

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(goods, {}));
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }

  show(filter: ShelfFilter): void {
    this.filter = filter;
  }

  /** By a part of the name, or by the whole barcode as a scanner types it. */
  #fits({ name, barcode }: GoodRow): boolean {
    const text = this.search.trim();
    return name.includes(text) || (barcode !== null && isScanned(text, barcode));
  }

  isLow({ onHand }: GoodRow): boolean {
    return onHand <= LOW;
  }
}
