import {
  type AnswerOf,
  type GoodRow,
  type Guest,
  type GuestSaleRow,
  type GuestServed,
  type GuestVillageView,
  goods,
  guestVillage,
  presentGuest,
  type RequestOf,
  serveGuest,
  takeBackFromGuest,
} from "@huzhu/contract";
import { type CardNumber, parseCardNumber, type VillageId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { isScanned } from "@huzhu/domain/store";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Basket } from "../counter/basket.svelte.ts";
import { Bounds } from "../counter/bounds.svelte.ts";
import type { Desk } from "../desk.ts";

type Serving = RequestOf<typeof serveGuest>["body"] & { readonly village: VillageId };

/** 邻村的人在柜台: a card of another village, goods of this one. */
export class GuestCounter {
  typed = $state("");
  /** What is wrong with what was typed or scanned. */
  said = $state("");
  card = $state.raw<CardNumber | null>(null);
  guest = $state.raw<Guest | null>(null);
  served = $state.raw<GuestServed | null>(null);
  done = $state("");
  readonly bounds: Bounds;
  readonly basket = new Basket((good) => this.bounds.most(good));
  readonly shelving: Ask<void, ReadonlyArray<GoodRow>>;
  readonly finding: Ask<CardNumber, ReadonlyArray<Guest>>;
  readonly book: Ask<VillageId, GuestVillageView>;
  readonly serving: Call<Serving, GuestServed>;
  readonly returning: Call<GuestSaleRow, AnswerOf<typeof takeBackFromGuest>>;
  readonly shelf = $derived.by(() =>
    (this.shelving.answer ?? []).filter(({ onShelf, price }) => onShelf && price !== null),
  );
  /** What may be spent here: what is there, up to the month's limit. */
  readonly spendable = $derived.by(() => {
    if (!this.guest) return Points.make(0);
    const { balance, left } = this.guest;
    return Points.make(left === null ? balance : Math.min(balance, left));
  });
  readonly short = $derived(this.basket.total > this.spendable);
  readonly ready = $derived.by(
    () => this.guest?.notNow === null && this.basket.items.length > 0 && !this.short,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.bounds = new Bounds(client);
    this.shelving = new Ask(() => client.call(goods, {}));
    this.finding = new Ask((card) => client.call(presentGuest, { body: { card } }));
    this.book = new Ask((village) => client.call(guestVillage, { params: { village } }));
    this.serving = new Call(({ village, ...body }, attempt) =>
      client.call(serveGuest, { params: { village }, body, attempt }),
    );
    this.returning = new Call(({ sale }, attempt) =>
      client.call(takeBackFromGuest, { params: { village: this.#village(), sale }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.shelving.send();
  }

  /** A good goes into the basket; anything else is a card. */
  async read(text: string): Promise<void> {
    const good = this.shelf.find(({ barcode }) => barcode && isScanned(text, barcode));
    if (good && this.guest) this.add(good);
    else await this.find(text);
  }

  async find(text: string): Promise<void> {
    const card = parseCardNumber(text.trim());
    this.said = Result.isFailure(card) ? "卡号没读对，再刷一次" : "";
    if (Result.isFailure(card)) return;
    this.next();
    const guests = await this.finding.send(card.success);
    if (!guests) return;
    this.card = card.success;
    const [only, ...more] = guests;
    if (only && more.length === 0) await this.choose(only);
  }

  async choose(guest: Guest): Promise<void> {
    this.guest = guest;
    this.typed = "";
    await this.book.send(guest.village);
  }

  add(good: GoodRow): void {
    this.serving.clear();
    this.basket.add(good);
  }

  less(good: GoodRow): void {
    this.serving.clear();
    this.basket.less(good.id);
  }

  async serve(): Promise<void> {
    const { guest, card, basket } = this;
    if (!guest || !card || !this.ready) return;
    const served = await this.serving.send({ village: guest.village, card, basket: basket.body });
    if (served) {
      this.served = served;
      basket.clear();
    }
    await this.#again();
  }

  async takeBack(sale: GuestSaleRow): Promise<void> {
    this.done = "";
    const back = await this.returning.send(sale);
    if (!back) return;
    this.served = null;
    await this.#again();
    this.done = "整笔退了：分回到对方村的户里，东西回到我们的库存";
  }

  /** Clears the counter for whoever comes next. */
  next(): void {
    this.card = null;
    this.guest = null;
    this.served = null;
    this.done = "";
    this.basket.clear();
    this.serving.clear();
    this.returning.clear();
    this.finding.clear();
    this.book.clear();
  }

  #village(): VillageId {
    if (!this.guest) throw new Error("Nobody of another village stands here.");
    return this.guest.village;
  }

  /** What whoever stands here has now, and what is left on the shelf. */
  async #again(): Promise<void> {
    if (!this.guest || !this.card) return;
    const { village } = this.guest;
    await this.load();
    const guests = await this.finding.send(this.card);
    this.guest = guests?.find((one) => one.village === village) ?? this.guest;
    this.basket.refresh(this.shelf);
    await this.book.send(village);
  }
}
