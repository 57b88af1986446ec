import { agreeWithShop, type ShopRow, shops } from "@huzhu/contract";
import type { ShopTerms } from "@huzhu/domain/alliance";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { TermsForm } from "./terms-form.svelte.ts";

/** 联盟店: which shops take points, and what is owed to each. */
export class AlliancePage {
  adding = $state(false);
  readonly asking: Ask<void, ReadonlyArray<ShopRow>>;
  readonly agreeing: Call<ShopTerms, ShopRow>;
  readonly form: TermsForm;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);

  constructor({ client, me, points }: Pick<Desk, "client" | "me" | "points">) {
    this.asking = new Ask(() => client.call(shops, {}));
    this.agreeing = new Call((terms, attempt) =>
      client.call(agreeWithShop, { body: { terms }, attempt }),
    );
    this.form = new TermsForm({ scale: me.village.scale, format: points });
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.form.fill(null);
    this.agreeing.clear();
    this.adding = true;
  }

  leave(): void {
    this.adding = false;
  }

  async agree(): Promise<void> {
    const { terms } = this.form;
    if (terms === null || (await this.agreeing.send(terms)) === null) return;
    this.adding = false;
    await this.load();
  }
}
