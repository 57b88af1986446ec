import { type PublicSheetView, publicFundSheet } from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Paper } from "../board/papers.ts";
import type { Desk } from "../desk.ts";
import { monthsUntil, monthWords } from "../months.ts";

/** 资金公示: one month of the fund on one sheet for the board. */
export class PublicSheetPage {
  month = $state("");
  /** The month whose sheet is there: a newer one may still be on its way. */
  #shown = $state("");
  paper = $state<Paper>("A4");
  readonly asking: Ask<string, PublicSheetView>;
  readonly sheet = $derived.by(() => this.asking.answer);
  readonly title = $derived(monthWords(this.#shown));
  readonly size = $derived(this.paper === "A3" ? "A3 portrait" : "A4 portrait");
  /** This month and the last twelve. */
  readonly months: ReadonlyArray<readonly [string, string]>;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.months = monthsUntil(today);
    // What is over can be hung up; the month under way is still to change.
    this.month = this.months[1]?.[0] ?? today.slice(0, 7);
    this.asking = new Ask((month) => client.call(publicFundSheet, { query: { month } }));
  }

  async show(month = this.month): Promise<void> {
    this.month = month;
    if (await this.asking.send(month)) this.#shown = month;
  }
}
