import {
  cancelRest,
  orderGoods,
  type PurchaseList,
  type PurchaseRow,
  type PurchaseView,
  purchases,
  type RequestOf,
  receiveGoods,
  type StockView,
  seePurchase,
  stock,
} from "@huzhu/contract";
import type { PurchaseId } from "@huzhu/domain/purchases";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { OrderDraft } from "./order-draft.svelte.ts";
import { TakingIn } from "./taking-in.svelte.ts";

interface Came {
  readonly purchase: PurchaseId;
  readonly body: RequestOf<typeof receiveGoods>["body"];
}
interface Ending {
  readonly purchase: PurchaseId;
  readonly why: string;
}

/** 采购: what was ordered for the store, what came of it, and what it costs the fund. */
export class PurchasesPage {
  done = $state("");
  writing = $state(false);
  /** The order that is looked at closer, and what came of it while somebody types it. */
  opened = $state.raw<PurchaseId | null>(null);
  taking = $state.raw<TakingIn | null>(null);
  ending = $state(false);
  why = $state("");
  readonly draft = new OrderDraft();
  readonly asking: Ask<void, PurchaseList>;
  readonly looking: Ask<PurchaseId, PurchaseView>;
  readonly stocking: Ask<void, StockView>;
  readonly ordering: Call<RequestOf<typeof orderGoods>["body"], unknown>;
  readonly receiving: Call<Came, PurchaseView>;
  readonly cancelling: Call<Ending, PurchaseView>;
  readonly rows = $derived.by(() => this.asking.answer?.orders ?? []);
  readonly lines = $derived.by(() => this.asking.answer?.lines ?? []);
  readonly stock = $derived.by(() => this.stocking.answer?.rows ?? []);
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(purchases, {}));
    this.looking = new Ask((purchase) => client.call(seePurchase, { params: { purchase } }));
    this.stocking = new Ask(() => client.call(stock, {}));
    this.ordering = new Call((body, attempt) => client.call(orderGoods, { body, attempt }));
    this.receiving = new Call(({ purchase, body }, attempt) =>
      client.call(receiveGoods, { params: { purchase }, body, attempt }),
    );
    this.cancelling = new Call(({ purchase, why }, attempt) =>
      client.call(cancelRest, { params: { purchase }, body: { why }, attempt }),
    );
  }

  async load(): Promise<void> {
    await Promise.all([this.asking.send(), this.stocking.send()]);
  }

  begin(): void {
    this.done = "";
    this.draft.begin(this.stock, this.lines[0]?.code, this.#today);
    this.ordering.clear();
    this.writing = true;
  }

  leave(): void {
    this.writing = false;
  }

  async order(): Promise<void> {
    const { body } = this.draft;
    if (body === null || (await this.ordering.send(body)) === null) return;
    this.writing = false;
    this.done = `给${body.supplier}的采购单开好了，到“基金 → 付款”请别人批准`;
    await this.load();
  }

  async open(row: PurchaseRow): Promise<void> {
    this.opened = this.opened === row.id ? null : row.id;
    this.taking = null;
    this.ending = false;
    this.why = "";
    this.looking.clear();
    if (this.opened !== null) await this.looking.send(this.opened);
  }

  take(row: PurchaseRow): void {
    this.receiving.clear();
    this.taking = new TakingIn(row);
  }

  async receive(): Promise<void> {
    const { opened, taking } = this;
    if (opened === null || !taking?.body) return;
    if ((await this.receiving.send({ purchase: opened, body: taking.body })) === null) return;
    this.taking = null;
    this.done = "收好了，入了库";
    await this.#again(opened);
  }

  async cancel(): Promise<void> {
    const { opened } = this;
    const why = this.why.trim();
    if (opened === null || why === "") return;
    if ((await this.cancelling.send({ purchase: opened, why })) === null) return;
    this.ending = false;
    this.done = "记下了，余下的不等了";
    await this.#again(opened);
  }

  async #again(purchase: PurchaseId): Promise<void> {
    await Promise.all([this.load(), this.looking.send(purchase)]);
  }
}
