import { type PurchaseView, seePurchase } from "@huzhu/contract";
import type { PurchaseId } from "@huzhu/domain/purchases";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** 采购单、验收单: the papers of one order, and what it came to in three books. */
export class PurchasePapers {
  readonly asking: Ask<PurchaseId, PurchaseView>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly #id: PurchaseId;

  constructor({ client }: Pick<Desk, "client">, id: PurchaseId) {
    this.#id = id;
    this.asking = new Ask((purchase) => client.call(seePurchase, { params: { purchase } }));
  }

  async load(): Promise<void> {
    await this.asking.send(this.#id);
  }
}
