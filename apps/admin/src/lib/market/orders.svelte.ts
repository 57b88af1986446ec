import { type AnswerOf, type OrderRow, serviceOrders } from "@huzhu/contract";
import type { OrderId, OrderStep } from "@huzhu/domain/market";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { Following, type Verb } from "./following.svelte.ts";
import { Ordering } from "./ordering.svelte.ts";

interface Wanted {
  readonly step?: OrderStep;
  readonly page: number;
}

/** 购买服务: what was ordered, where each order stands, and taking it on. */
export class OrdersPage {
  filter = $state<OrderStep | "all">("all");
  done = $state("");
  readonly asking: Ask<Wanted, AnswerOf<typeof serviceOrders>>;
  readonly ordering: Ordering;
  readonly following: Following;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);

  constructor(desk: Pick<Desk, "client">, today: CalendarDate) {
    this.asking = new Ask((query) => desk.client.call(serviceOrders, { query }));
    const told = (done: string) => this.#told(done);
    this.ordering = new Ordering(desk, today, told);
    this.following = new Following(desk, today, told);
  }

  async load(page = 1): Promise<void> {
    await this.asking.send({ page, ...(this.filter !== "all" && { step: this.filter }) });
  }

  async show(filter: OrderStep | "all"): Promise<void> {
    this.filter = filter;
    await this.load();
  }

  follow(order: OrderRow, verb: Verb): void {
    this.done = "";
    this.following.begin(order, verb);
  }

  /** The order that is being taken on, if it is this one. */
  followed(id: OrderId): boolean {
    return this.following.order?.id === id;
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load(this.page);
  }
}
