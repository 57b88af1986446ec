import type { Payers } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { readShare } from "./read-yuan.ts";

/** Who pays how much of a price: the fund and the government what is typed, the family the rest. */
export class Shares {
  fund = $state("");
  government = $state("");
  readonly #price: () => number | null;
  /** What is left for the family; less than nothing where the others pay too much. */
  readonly family = $derived.by(() => {
    const price = this.price;
    const [fund, government] = [readShare(this.fund), readShare(this.government)];
    return price === null || fund === null || government === null
      ? null
      : price - fund - government;
  });
  /** What each pays, once it adds up. */
  readonly payers = $derived.by((): Payers | null => {
    const [fund, government] = [readShare(this.fund), readShare(this.government)];
    const { family } = this;
    if (family === null || family < 0 || fund === null || government === null) return null;
    return { family: Fen.make(family), fund, government };
  });

  /** `price` is the whole in fen; `null` while it is not known. */
  constructor(price: () => number | null) {
    this.#price = price;
  }

  get price(): number | null {
    return this.#price();
  }

  clear(): void {
    this.fund = "";
    this.government = "";
  }
}
