import type { GoodRow } from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import type { Basket as BasketBody, GoodId } from "@huzhu/domain/store";

const MOST_PIECES = 999;

export interface BasketItem {
  readonly good: GoodRow;
  /** The price that was shown when it was taken. */
  readonly price: Points;
  readonly pieces: number;
}

/** What lies on the counter; `most` says how many pieces of a good may go. */
export class Basket {
  readonly #most: (good: GoodRow) => number;
  items = $state.raw<ReadonlyArray<BasketItem>>([]);
  readonly total = $derived(
    Points.make(this.items.reduce((sum, { price, pieces }) => sum + price * pieces, 0)),
  );
  readonly body: BasketBody = $derived(
    this.items.map(({ good, price, pieces }) => ({ good: good.id, pieces, shownPrice: price })),
  );

  constructor(most: (good: GoodRow) => number) {
    this.#most = most;
  }

  /** One piece more of a good, up to what is there for whoever stands here. */
  add(good: GoodRow): void {
    if (good.price === null || this.roomFor(good) === 0) return;
    const { price } = good;
    this.items = this.piecesOf(good.id)
      ? this.items.map((item) =>
          item.good.id === good.id ? { ...item, pieces: item.pieces + 1 } : item,
        )
      : [...this.items, { good, price, pieces: 1 }];
  }

  less(good: GoodId): void {
    this.items = this.items
      .map((item) => (item.good.id === good ? { ...item, pieces: item.pieces - 1 } : item))
      .filter(({ pieces }) => pieces > 0);
  }

  drop(good: GoodId): void {
    this.items = this.items.filter((item) => item.good.id !== good);
  }

  clear(): void {
    this.items = [];
  }

  piecesOf(good: GoodId): number {
    return this.items.find((item) => item.good.id === good)?.pieces ?? 0;
  }

  /** How many more pieces of a good could be taken. */
  roomFor(good: GoodRow): number {
    return Math.max(0, Math.min(this.#most(good), MOST_PIECES) - this.piecesOf(good.id));
  }

  /** Takes new prices and stock from the shelf; goods that may not go leave the basket. */
  refresh(shelf: ReadonlyArray<GoodRow>): void {
    this.items = this.items.flatMap(({ good: { id }, pieces }) => {
      const good = shelf.find((one) => one.id === id);
      const most = good ? this.#most(good) : 0;
      if (!good || good.price === null || most === 0) return [];
      return [{ good, price: good.price, pieces: Math.min(pieces, most) }];
    });
  }
}
