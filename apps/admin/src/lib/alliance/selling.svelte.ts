import {
  drawSlip,
  presentAtShop,
  type SaleRow,
  type ShopCustomer,
  sellAtShop,
} from "@huzhu/contract";
import type { ShopId, ShopTerms } from "@huzhu/domain/alliance";
import { type CardNumber, parseCardNumber } from "@huzhu/domain/people";
import type { Basket, GoodId } from "@huzhu/domain/store";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Wanted = { readonly card: CardNumber; readonly basket: Basket };
type Sold = (typeof sellAtShop.answer)["Type"];

/** 收积分: a card, what goes with it, and the points for it; at once in the shop, on a slip in the office. */
export class Selling {
  number = $state("");
  strange = $state(false);
  sold = $state.raw<SaleRow | null>(null);
  pieces = $state.raw<ReadonlyMap<GoodId, number>>(new Map());
  readonly onSlip: boolean;
  readonly asking: Ask<CardNumber, ShopCustomer>;
  readonly sending: Call<Wanted, Sold>;
  #card = $state.raw<CardNumber | null>(null);
  readonly customer = $derived.by(() => (this.#card === null ? null : this.asking.answer));

  constructor({ client, me }: Pick<Desk, "client" | "me">, shop: ShopId) {
    const params = { shop };
    this.onSlip = me.staff.role !== "shop";
    const endpoint = this.onSlip ? drawSlip : sellAtShop;
    this.asking = new Ask((card) => client.call(presentAtShop, { params, body: { card } }));
    this.sending = new Call((body, attempt) => client.call(endpoint, { params, body, attempt }));
  }

  /** A card was typed, or came from a reader. */
  async present(): Promise<void> {
    const read = parseCardNumber(this.number);
    this.strange = Result.isFailure(read);
    this.sold = null;
    this.sending.clear();
    this.#card = null;
    if (Result.isFailure(read)) return;
    if ((await this.asking.send(read.success)) === null) return;
    this.#card = read.success;
    this.pieces = new Map();
  }

  piecesOf(good: GoodId): number {
    return this.pieces.get(good) ?? 0;
  }

  put(good: GoodId, more: number): void {
    const pieces = Math.max(0, this.piecesOf(good) + more);
    this.pieces = new Map(this.pieces).set(good, pieces);
  }

  sumOf({ goods }: ShopTerms): number {
    return goods.reduce((sum, { id, points }) => sum + points * this.piecesOf(id), 0);
  }

  /** Takes the points; whether they were taken. */
  async send({ goods }: ShopTerms): Promise<boolean> {
    const card = this.#card;
    const basket = goods.flatMap(({ id: good, points: shownPrice }) => {
      const pieces = this.piecesOf(good);
      return pieces > 0 ? [{ good, pieces, shownPrice }] : [];
    });
    if (card === null || basket.length === 0) return false;
    const answer = await this.sending.send({ card, basket });
    if (answer === null) return false;
    this.sold = answer.row;
    this.number = "";
    this.#card = null;
    return true;
  }
}
