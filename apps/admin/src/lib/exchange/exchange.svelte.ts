import { type ExchangeView, householdExchange } from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { exchangeLines } from "./words.ts";

/** 帮过谁、谁来帮过: what a household gave and received in a year, each member in their own words. */
export class Exchange {
  readonly asking: Ask<void, ExchangeView>;
  readonly view = $derived.by(() => this.asking.answer);
  /** Those of whom there is something to tell, and on the page of one elder only that one. */
  readonly members = $derived.by(() =>
    (this.view?.members ?? [])
      .filter(({ id }) => this.#only === null || id === this.#only)
      .map((one) => ({ ...one, lines: exchangeLines(one) }))
      .filter(({ lines }) => lines.length > 0),
  );
  readonly #only: ResidentId | null;

  constructor(
    { client }: Pick<Desk, "client">,
    household: HouseholdId,
    only: ResidentId | null = null,
  ) {
    this.#only = only;
    this.asking = new Ask(() => client.call(householdExchange, { params: { household } }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
