import { type AnswerOf, entitledElders } from "@huzhu/contract";
import type { Service, ServiceCode } from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { Catalogs } from "./catalogs.svelte.ts";
import { type Fact, factsOf } from "./facts.ts";

/** One service of the catalog in force, with who is entitled to it. */
export class ServicePage {
  page = $state(1);
  readonly catalogs: Catalogs;
  readonly elders: Ask<number, AnswerOf<typeof entitledElders>>;
  readonly service: Service | null = $derived.by(() => {
    const services = this.catalogs.open?.catalog.services ?? [];
    return services.find(({ code }) => code === this.#code) ?? null;
  });
  readonly facts: ReadonlyArray<Fact> = $derived.by(() =>
    this.service && this.catalogs.open
      ? factsOf(this.service, this.catalogs.open.catalog.scale)
      : [],
  );
  readonly rows = $derived.by(() => this.elders.answer?.rows ?? []);
  readonly total = $derived.by(() => this.elders.answer?.total ?? 0);
  readonly pages = $derived.by(() => pageCount(this.elders.answer));
  readonly #code: ServiceCode;

  constructor(desk: Pick<Desk, "client">, code: ServiceCode, today: CalendarDate) {
    this.#code = code;
    this.catalogs = new Catalogs(desk, today);
    this.elders = new Ask((page) =>
      desk.client.call(entitledElders, { params: { service: code }, query: { page } }),
    );
  }

  async open(withElders: boolean): Promise<void> {
    await this.catalogs.load();
    // An older or a coming version may have services that today's has not.
    if (withElders && this.catalogs.current && this.service) await this.elders.send(this.page);
  }

  async turn(page: number): Promise<void> {
    this.page = Math.min(Math.max(page, 1), this.pages);
    await this.elders.send(this.page);
  }
}
