import { type GoodRow, moveStock } from "@huzhu/contract";
import type { GoodId } from "@huzhu/domain/store";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

export type StockKind = "purchase" | "donation" | "damage" | "expiry" | "count";

export const STOCK_KINDS: ReadonlyArray<{ readonly value: StockKind; readonly word: string }> = [
  { value: "purchase", word: "进货" },
  { value: "donation", word: "捐赠" },
  { value: "damage", word: "损坏" },
  { value: "expiry", word: "过期" },
  { value: "count", word: "盘点" },
];

const MOST = 1_000_000;
const SIGN: Record<StockKind, 1 | -1> = {
  purchase: 1,
  donation: 1,
  damage: -1,
  expiry: -1,
  count: 1,
};

interface Moved {
  readonly good: GoodId;
  readonly kind: StockKind;
  readonly pieces: number;
  readonly note: string;
}

/** 进货, 损坏, 盘点 …: what is typed, and what it will do to the stock before it is booked. */
export class StockForm {
  good = $state.raw<GoodRow | null>(null);
  kind = $state<StockKind>("purchase");
  amount = $state("");
  note = $state("");
  readonly moving: Call<Moved, GoodRow>;
  readonly #typed = $derived.by(() => {
    const text = this.amount.normalize("NFKC").trim();
    return /^\d{1,7}$/.test(text) && Number(text) <= MOST ? Number(text) : null;
  });
  /** What changes: a count books only the difference to the book. */
  readonly pieces = $derived.by(() => {
    if (this.#typed === null || !this.good) return null;
    return this.kind === "count" ? this.#typed - this.good.onHand : this.#typed * SIGN[this.kind];
  });
  readonly after = $derived.by(() =>
    this.pieces === null || !this.good ? null : this.good.onHand + this.pieces,
  );
  readonly problem = $derived.by(() => this.#problem());
  readonly ready = $derived(this.problem === null && this.pieces !== null && this.pieces !== 0);
  readonly effect = $derived.by(() => this.#effect());
  readonly #ondone: (good: GoodRow) => Promise<void>;

  constructor({ client }: Pick<Desk, "client">, ondone: (good: GoodRow) => Promise<void>) {
    this.#ondone = ondone;
    this.moving = new Call(({ good, ...body }, attempt) =>
      client.call(moveStock, { params: { good }, body, attempt }),
    );
  }

  choose(kind: StockKind): void {
    this.kind = kind;
    this.moving.clear();
  }

  async book(): Promise<void> {
    if (!this.good || this.pieces === null || !this.ready) return;
    const { good, kind, pieces, note } = this;
    const moved = await this.moving.send({ good: good.id, kind, pieces, note: note.trim() });
    if (!moved) return;
    this.amount = "";
    this.note = "";
    await this.#ondone(moved);
  }

  #problem(): string | null {
    if (this.amount.trim() === "" || !this.good) return null;
    if (this.pieces === null) return "要写整数";
    if (this.pieces === 0) return this.kind === "count" ? null : "数量不能是0";
    const { onHand, unit } = this.good;
    return this.after !== null && this.after < 0 ? `只有${onHand}${unit}，不够减` : null;
  }

  #effect(): string | null {
    if (!this.good || this.pieces === null || this.problem) return null;
    const { onHand, unit } = this.good;
    if (this.kind === "count") {
      if (this.pieces === 0) return `账上也是${onHand}${unit}，对得上，不用记`;
      const more = this.pieces > 0 ? "多出" : "少了";
      return `账上${onHand}${unit}，${more}${Math.abs(this.pieces)}${unit}，记上后是${this.after}${unit}`;
    }
    return `现在${onHand}${unit}，记上后是${this.after}${unit}`;
  }
}
