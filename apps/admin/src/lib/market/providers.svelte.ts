import { liftSuspension, type ProviderView, providers, suspendProvider } from "@huzhu/contract";
import type { ProviderId } from "@huzhu/domain/market";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Complaining } from "./complaining.svelte.ts";
import { Providing } from "./providing.svelte.ts";
import { Renewing } from "./renewing.svelte.ts";

interface Stop {
  readonly provider: ProviderId;
  readonly stopped: boolean;
  readonly why: string;
}

/** 服务单位: who may be paid for care, at what prices, and whom to look at more closely. */
export class ProvidersPage {
  done = $state("");
  /** The provider that is being stopped, or let work again. */
  stopping = $state.raw<ProviderView | null>(null);
  why = $state("");
  readonly asking: Ask<void, ReadonlyArray<ProviderView>>;
  readonly calling: Call<Stop, unknown>;
  readonly providing: Providing;
  readonly complaining: Complaining;
  readonly renewing: Renewing;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly looked = $derived.by(() => this.rows.filter(({ concerns }) => concerns.length > 0));
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly stopped = $derived.by(() => this.stopping?.permission._tag === "Stopped");

  constructor(desk: Pick<Desk, "client">, today: CalendarDate) {
    const { client } = desk;
    const told = (done: string) => this.#told(done);
    this.asking = new Ask(() => client.call(providers, {}));
    this.providing = new Providing(desk, today, told);
    this.complaining = new Complaining(desk, today, told);
    this.renewing = new Renewing(desk, today, told);
    this.calling = new Call(({ provider, stopped, why }, attempt) =>
      client.call(stopped ? liftSuspension : suspendProvider, {
        params: { provider },
        body: { on: today, why },
        attempt,
      }),
    );
  }

  async load(): Promise<void> {
    await Promise.all([this.asking.send(), this.complaining.load(), this.providing.load()]);
  }

  begin(provider: ProviderView): void {
    this.stopping = provider;
    this.why = "";
    this.calling.clear();
  }

  leave(): void {
    this.stopping = null;
  }

  async stop(): Promise<void> {
    const { stopping, stopped } = this;
    const why = this.why.trim();
    if (!stopping || why === "") return;
    if ((await this.calling.send({ provider: stopping.id, stopped, why })) === null) return;
    this.stopping = null;
    await this.#told(stopped ? `${stopping.name}可以接单了` : `${stopping.name}停用了，不能再下单`);
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
