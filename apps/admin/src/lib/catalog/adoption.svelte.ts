import {
  type AdoptedCatalog,
  adoptCatalog,
  type CheckedCatalog,
  checkCatalog,
} from "@huzhu/contract";
import type { AdoptedCatalog as Adopting, Catalog } from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { DecisionDraft } from "../decisions/decision-draft.svelte.ts";
import type { Desk } from "../desk.ts";
import type { CatalogDraft } from "./draft.svelte.ts";

/** Whether a meeting of the village decided on it. */
export type Way = "plain" | "meeting";

/** From a written draft to a catalog in force: check it, look at what changes, bring it in. */
export class CatalogAdoption {
  way = $state<Way>("plain");
  /** What the server found in order and somebody looks at before it counts. */
  checked = $state.raw<Catalog | null>(null);
  /** What a meeting decided on it, while somebody writes it down. */
  meeting = $state.raw<DecisionDraft | null>(null);
  readonly checking: Ask<Catalog, CheckedCatalog>;
  readonly adopting: Call<Adopting, AdoptedCatalog>;
  readonly ready = $derived.by(() => this.way === "plain" || (this.meeting?.ready ?? false));
  readonly #draft: CatalogDraft;
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, draft: CatalogDraft, today: CalendarDate) {
    this.#draft = draft;
    this.#today = today;
    this.checking = new Ask((body) => client.call(checkCatalog, { body }));
    this.adopting = new Call((body, attempt) => client.call(adoptCatalog, { body, attempt }));
  }

  async check(): Promise<boolean> {
    const document = this.#draft.finish();
    const found = document && (await this.checking.send(document));
    this.checked = found ? found.catalog : null;
    this.meeting = this.checked && this.#meetingOn(this.checked);
    return this.checked !== null;
  }

  backToWriting(): void {
    this.checked = null;
    this.adopting.clear();
  }

  adopt(): Promise<AdoptedCatalog | null> {
    if (!this.checked || !this.ready) return Promise.resolve(null);
    const decision = this.way === "meeting" ? (this.meeting?.decision ?? null) : null;
    return this.adopting.send({ catalog: this.checked, decision });
  }

  /** A meeting that was half written down is not lost by a change of the draft. */
  #meetingOn({ effectiveFrom, version }: Catalog): DecisionDraft {
    const ground = { today: this.#today, effectiveFrom, first: version === 1 };
    const meeting = new DecisionDraft(ground);
    if (this.meeting) meeting.goOn(this.meeting);
    return meeting;
  }
}
