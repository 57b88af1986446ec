import { type BatchRow, type GoodRow, moveStock, type RequestOf } from "@huzhu/contract";
import type { BatchSource, GoodId } from "@huzhu/domain/store";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { BatchDraft } from "./batch-draft.svelte.ts";

export type StockKind =
  | "purchase"
  | "donation"
  | "support"
  | "government"
  | "damage"
  | "expiry"
  | "count";

export const STOCK_KINDS: ReadonlyArray<{ readonly value: StockKind; readonly word: string }> = [
  { value: "purchase", word: "进货" },
  { value: "donation", word: "捐赠" },
  { value: "support", word: "帮扶单位送来" },
  { value: "government", word: "政府配发" },
  { value: "damage", word: "损坏" },
  { value: "expiry", word: "过期" },
  { value: "count", word: "盘点" },
];

const MOST = 1_000_000;
const SIGN: Record<StockKind, 1 | -1> = {
  purchase: 1,
  donation: 1,
  support: 1,
  government: 1,
  damage: -1,
  expiry: -1,
  count: 1,
};

/** From whom a batch is that comes so. */
const SOURCE: Partial<Record<StockKind, BatchSource>> = {
  purchase: "bought",
  donation: "donor",
  support: "support",
  government: "government",
};

type Moved = RequestOf<typeof moveStock>["body"] & { readonly good: GoodId };

/** 进货, 损坏, 盘点 …: what is typed, and what it will do to the stock before it is booked. */
export class StockForm {
  good = $state.raw<GoodRow | null>(null);
  kind = $state<StockKind>("purchase");
  amount = $state("");
  note = $state("");
  /** The batch of which something is bad; what goes first where none was chosen. */
  of = $state.raw<BatchRow | null>(null);
  readonly batch = new BatchDraft();
  readonly comes = $derived(SOURCE[this.kind] !== undefined);
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
  readonly ready = $derived(
    this.problem === null &&
      this.pieces !== null &&
      this.pieces !== 0 &&
      (!this.comes || this.batch.ready),
  );
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
    this.of = null;
    this.moving.clear();
  }

  /** Takes what is left of a batch for bad. */
  writeOff(batch: BatchRow): void {
    this.choose(batch.spoiled ? "expiry" : "damage");
    this.of = batch;
    this.amount = String(batch.left);
  }

  async book(): Promise<void> {
    if (!this.good || this.pieces === null || !this.ready) return;
    const { good, pieces, note, of } = this;
    const source = SOURCE[this.kind];
    const kind = this.kind === "government" ? "support" : this.kind;
    const came = source ? { came: this.batch.came(source) } : {};
    const taking = of ? { of: of.batch } : {};
    const what = { good: good.id, kind, pieces, note: note.trim() };
    const moved = await this.moving.send({ ...what, ...came, ...taking });
    if (!moved) return;
    this.of = null;
    this.batch.clear();
    this.amount = "";
    this.note = "";
    await this.#ondone(moved);
  }

  #problem(): string | null {
    if (this.amount.trim() === "" || !this.good) return null;
    if (this.pieces === null) return "要写整数";
    if (this.pieces === 0) return this.kind === "count" ? null : "数量不能是0";
    const { onHand, unit } = this.good;
    if (this.of && -this.pieces > this.of.left) return `这批只剩${this.of.left}${unit}，不够减`;
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
