import { addGood, type GoodRow, type RequestOf } from "@huzhu/contract";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { GoodForm } from "./good-form.svelte.ts";

type Added = RequestOf<typeof addGood>["body"];

/** 添加商品: a good with its first price; photo and stock come next, on its own page. */
export class NewGood {
  readonly form: GoodForm;
  readonly adding: Call<Added, GoodRow>;

  constructor({ client, me }: Pick<Desk, "client" | "me">) {
    this.form = new GoodForm(me.village.scale);
    this.adding = new Call((body, attempt) => client.call(addGood, { body, attempt }));
  }

  async add(): Promise<GoodRow | null> {
    this.form.judged = true;
    const { name, unit, priceRead: price, barcodeWanted: barcode, whole } = this.form;
    if (!whole || price === null) return null;
    return this.adding.send({ name: name.trim(), unit: unit.trim(), price, barcode });
  }
}
