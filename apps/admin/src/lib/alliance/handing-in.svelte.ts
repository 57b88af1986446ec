import { handInSlip, type SaleRow } from "@huzhu/contract";
import { type ShopId, SlipNumber } from "@huzhu/domain/alliance";
import { Schema } from "effect";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

const isNumber = Schema.is(SlipNumber);

/** 收纸单: the number that stands on a slip, and what to hand over for it. */
export class HandingIn {
  number = $state("");
  strange = $state(false);
  taken = $state.raw<SaleRow | null>(null);
  readonly sending: Call<SlipNumber, SaleRow>;

  constructor({ client }: Pick<Desk, "client">, shop: ShopId) {
    this.sending = new Call((slip, attempt) =>
      client.call(handInSlip, { params: { shop }, body: { slip }, attempt }),
    );
  }

  /** Whether it was taken. */
  async send(): Promise<boolean> {
    const number = this.number.trim();
    this.taken = null;
    this.sending.clear();
    this.strange = !isNumber(number);
    if (!isNumber(number)) return false;
    this.taken = await this.sending.send(number);
    if (this.taken) this.number = "";
    return this.taken !== null;
  }
}
