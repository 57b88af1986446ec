import {
  type ExchangeReceipt,
  exchangeGoods,
  type GoodRow,
  goods,
  type RedemptionRow,
  type RequestOf,
} from "@huzhu/contract";
import { Points, subtract, sum, times } from "@huzhu/domain/points";
import type { BroughtBack, GoodId, RedemptionLine } from "@huzhu/domain/store";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import { find } from "../choice/find.ts";
import { loadInitials } from "../choice/initials.ts";
import { Basket } from "../counter/basket.svelte.ts";
import { Bounds } from "../counter/bounds.svelte.ts";
import type { Desk } from "../desk.ts";

/** Why people most often bring something back. */
export const EXCHANGE_REASONS = ["坏了", "拿错了", "不合用", "快到期了"] as const;

type Wanted = RequestOf<typeof exchangeGoods>;
type ExchangeDesk = Pick<Desk, "client" | "points">;

/** How many pieces of a good came back of a redemption before. */
export const cameBack = ({ returned }: RedemptionRow, good: GoodId): number =>
  returned.filter((line) => line.good === good).reduce((n, { pieces }) => n + pieces, 0);

/** 换货: what somebody brings back of a redemption, and what they take for it. */
export class Exchanging {
  row = $state.raw<RedemptionRow | null>(null);
  brought = $state.raw<ReadonlyArray<BroughtBack>>([]);
  why = $state("");
  readonly bounds: Bounds;
  /** What comes back counts no more against the household. */
  readonly basket = new Basket((good) =>
    Math.min(good.onHand, this.bounds.most(good) + this.piecesOf(good.id)),
  );
  readonly shelving: Ask<void, ReadonlyArray<GoodRow>>;
  readonly finding: Choice<GoodRow>;
  readonly sending: Call<Pick<Wanted, "params" | "body">, ExchangeReceipt>;
  readonly lines = $derived.by(() => (this.row ? this.leftOf(this.row) : []));
  readonly back = $derived.by(() => sum(this.brought.map((one) => this.#worth(one))));
  /** What is to be paid for it, or comes back where negative. */
  readonly more = $derived.by(() => subtract(this.basket.total, this.back));
  readonly ready = $derived.by(
    () => this.brought.length > 0 && this.basket.items.length > 0 && this.why.trim() !== "",
  );
  readonly difference = $derived.by(() => this.#difference(this.back, this.basket.total));
  readonly #desk: ExchangeDesk;
  readonly #ondone: (words: string) => Promise<void>;

  constructor(desk: ExchangeDesk, ondone: (words: string) => Promise<void>) {
    const { client } = desk;
    this.#desk = desk;
    this.#ondone = ondone;
    this.bounds = new Bounds(client);
    this.shelving = new Ask(() => client.call(goods, {}));
    this.sending = new Call((wanted, attempt) =>
      client.call(exchangeGoods, { ...wanted, attempt }),
    );
    this.finding = new Choice({
      search: async (text) => {
        const initials = await loadInitials();
        return Result.succeed(find(this.#shelf(), text, ({ name }) => name, initials));
      },
      onchoose: (good) => this.add(good),
    });
  }

  /** What is left of a redemption, line by line. */
  leftOf(row: RedemptionRow): ReadonlyArray<RedemptionLine> {
    return row.lines
      .map((line) => ({ ...line, pieces: line.pieces - cameBack(row, line.good) }))
      .filter(({ pieces }) => pieces > 0);
  }

  async begin(row: RedemptionRow): Promise<void> {
    this.row = row;
    this.brought = [];
    this.why = "";
    this.basket.clear();
    this.finding.clear();
    this.sending.clear();
    this.bounds.asking.clear();
    await this.#look(row);
  }

  cancel(): void {
    this.row = null;
  }

  piecesOf(good: GoodId): number {
    return this.brought.find((one) => one.good === good)?.pieces ?? 0;
  }

  /** One piece more or less of a good comes back. */
  bring({ good, pieces }: RedemptionLine, by: 1 | -1): void {
    const wanted = Math.min(Math.max(this.piecesOf(good) + by, 0), pieces);
    const others = this.brought.filter((one) => one.good !== good);
    const broken = this.isBroken(good);
    this.brought = wanted === 0 ? others : [...others, { good, pieces: wanted, broken }];
  }

  isBroken(good: GoodId): boolean {
    return this.brought.find((one) => one.good === good)?.broken ?? false;
  }

  /** 坏了: it is written off and lies on no shelf again. */
  breakOrMend(good: GoodId): void {
    this.brought = this.brought.map((one) =>
      one.good === good ? { ...one, broken: !one.broken } : one,
    );
  }

  add(good: GoodRow): void {
    this.basket.add(good);
  }

  less(good: GoodRow): void {
    this.basket.less(good.id);
  }

  say(reason: string): void {
    this.why = reason;
  }

  async send(): Promise<void> {
    const { row } = this;
    if (!row || !this.ready) return;
    const { redemption } = row;
    const { body: basket } = this.basket;
    const body = { returned: this.brought, basket, why: this.why.trim() };
    const done = await this.sending.send({ params: { redemption }, body });
    if (!done) {
      await this.#look(row);
      this.basket.refresh(this.#shelf());
      return;
    }
    this.row = null;
    await this.#ondone(`换好了，${this.#difference(done.back, done.receipt.points)}`);
  }

  async #look(came: RedemptionRow): Promise<void> {
    await Promise.all([this.shelving.send(), this.bounds.asking.send(came)]);
  }

  #shelf(): ReadonlyArray<GoodRow> {
    return (this.shelving.answer ?? []).filter(({ onShelf, price }) => onShelf && price !== null);
  }

  #worth({ good, pieces }: BroughtBack): Points {
    const line = this.lines.find((one) => one.good === good);
    return line ? times(line.price, pieces) : Points.make(0);
  }

  #difference(back: Points, taken: Points): string {
    const { points } = this.#desk;
    const more = subtract(taken, back);
    const owed = more > 0 ? `还要${points(more)}分` : `退${points(Points.make(-more))}分`;
    return `退回${points(back)}分，新的${points(taken)}分，${more === 0 ? "不补不退" : owed}`;
  }
}
