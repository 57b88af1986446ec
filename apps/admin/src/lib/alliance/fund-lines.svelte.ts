import { type FundView, fund } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** From which lines of the fund a list can be paid. */
export class FundLines {
  readonly asking: Ask<void, FundView>;
  readonly open = $derived.by(() =>
    (this.asking.answer?.lines ?? [])
      .filter(({ open }) => open)
      .map(({ code, title }) => [code, title] as const),
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(fund, { query: {} }));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
