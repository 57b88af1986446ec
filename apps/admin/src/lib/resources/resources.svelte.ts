import {
  closeNeed,
  closeOffer,
  matchResources,
  type NeedRow,
  type OfferRow,
  type ResourcesView,
  resources,
} from "@huzhu/contract";
import type { Suggestion } from "@huzhu/domain/resources";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Following } from "./following.svelte.ts";
import { Taking } from "./taking.svelte.ts";

/** What is to be closed: an offer or a need. */
type Closing =
  | { readonly side: "offer"; readonly row: OfferRow }
  | { readonly side: "need"; readonly row: NeedRow };

interface Ending {
  readonly of: Closing;
  readonly why: string;
}

/** 资源链接: what is offered from outside, what the village needs, and what came of it. */
export class ResourcesPage {
  done = $state("");
  closing = $state.raw<Closing | null>(null);
  why = $state("");
  readonly asking: Ask<void, ResourcesView>;
  readonly taking: Taking;
  readonly following: Following;
  readonly matching: Call<Pick<Suggestion, "offer" | "need">, unknown>;
  readonly ending: Call<Ending, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  /** What can still be used, and what is still open. */
  readonly offers = $derived.by(() =>
    (this.view?.offers ?? []).filter(({ closed, over, tied }) => !closed && (!over || tied)),
  );
  readonly needs = $derived.by(() =>
    (this.view?.needs ?? []).filter(({ closed, tied }) => !closed && tied !== "Thanked"),
  );
  /** Each suggestion with what it would tie together. */
  readonly suggestions = $derived.by(() =>
    (this.view?.suggestions ?? []).flatMap(({ offer: from, need: to, fits }) => {
      const offer = this.offers.find(({ id }) => id === from);
      const need = this.needs.find(({ id }) => id === to);
      return offer && need ? [{ offer, need, fits }] : [];
    }),
  );

  constructor(desk: Pick<Desk, "client">, today: CalendarDate) {
    const { client } = desk;
    const told = (done: string) => this.#told(done);
    this.asking = new Ask(() => client.call(resources, {}));
    this.taking = new Taking(desk, today, told);
    this.following = new Following(desk, today, told);
    this.matching = new Call((body, attempt) => client.call(matchResources, { body, attempt }));
    this.ending = new Call<Ending, unknown>(({ of, why }, attempt) => {
      const body = { why };
      return of.side === "offer"
        ? client.call(closeOffer, { params: { offer: of.row.id }, body, attempt })
        : client.call(closeNeed, { params: { need: of.row.id }, body, attempt });
    });
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  async tie(offer: OfferRow, need: NeedRow): Promise<void> {
    if ((await this.matching.send({ offer: offer.id, need: need.id })) === null) return;
    await this.#told(`“${offer.what}”和“${need.what}”连上了，去谈吧`);
  }

  close(of: Closing): void {
    this.closing = of;
    this.why = "";
    this.ending.clear();
  }

  leave(): void {
    this.closing = null;
  }

  async end(): Promise<void> {
    const { closing: of } = this;
    const why = this.why.trim();
    if (!of || why === "" || (await this.ending.send({ of, why })) === null) return;
    this.closing = null;
    await this.#told(`“${of.row.what}”结束了`);
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
