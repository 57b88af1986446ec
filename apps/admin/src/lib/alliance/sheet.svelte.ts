import { type ClearingSheet, clearing as endpoint } from "@huzhu/contract";
import type { ClearingId, ShopId } from "@huzhu/domain/alliance";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

interface Which {
  readonly shop: ShopId;
  readonly clearing: ClearingId;
}

/** 清算单 as it is printed and signed. */
export class SheetPage {
  readonly asking: Ask<void, ClearingSheet>;

  constructor({ client }: Pick<Desk, "client">, params: Which) {
    this.asking = new Ask(() => client.call(endpoint, { params }));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
