import { type StockRow, type StockView, stock } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

export type StockFilter = "all" | "order" | "soon" | "spoiled" | "still";

export const STOCK_FILTERS: ReadonlyArray<{ readonly value: StockFilter; readonly word: string }> =
  [
    { value: "all", word: "全部" },
    { value: "order", word: "该进货" },
    { value: "soon", word: "快到期" },
    { value: "spoiled", word: "过期了" },
    { value: "still", word: "没人换" },
  ];

const KEEPS: Record<StockFilter, (row: StockRow) => boolean> = {
  all: () => true,
  order: ({ order }) => order > 0,
  soon: ({ soon }) => soon > 0,
  spoiled: ({ spoiled }) => spoiled > 0,
  still: ({ cover, onHand }) => cover === null && onHand > 0,
};

/** How long a good lasts, in words: nothing can be said of what nobody takes. */
export const coverWords = ({ cover, fresh }: Pick<StockRow, "cover" | "fresh">): string => {
  if (cover === null) return fresh === 0 ? "没有货" : "90天没人换";
  return cover > 365 ? "一年以上" : `${cover}天`;
};

/** 库存: how every good stands, what to order, what spoils, and what it is all worth. */
export class StockPage {
  search = $state("");
  filter = $state<StockFilter>("all");
  readonly asking: Ask<void, StockView>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly all = $derived.by(() => this.view?.rows ?? []);
  readonly rows = $derived(
    this.all.filter((row) => KEEPS[this.filter](row) && row.name.includes(this.search.trim())),
  );
  readonly worth = $derived(this.all.reduce((sum, row) => sum + row.worth, 0));
  readonly counts = $derived.by(() => {
    const many = (filter: StockFilter) => this.all.filter(KEEPS[filter]).length;
    return { order: many("order"), soon: many("soon"), spoiled: many("spoiled") };
  });

  constructor({ client }: Pick<Desk, "client">, asked: string | null = null) {
    this.asking = new Ask(() => client.call(stock, {}));
    this.filter = STOCK_FILTERS.find(({ value }) => value === asked)?.value ?? "all";
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }

  show(filter: StockFilter): void {
    this.filter = filter;
  }
}
