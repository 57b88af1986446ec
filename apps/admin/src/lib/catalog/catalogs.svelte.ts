import { type AdoptedCatalog, catalogs } from "@huzhu/contract";
import { type Catalog, type Service, ServiceCategory } from "@huzhu/domain/catalog";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { saveFile } from "../save-file.ts";

const NONE: ReadonlyArray<AdoptedCatalog> = [];

export interface CategoryGroup {
  readonly category: ServiceCategory;
  readonly services: ReadonlyArray<Service>;
}

/** The services under their headings, in the order of the headings. */
export const byCategory = ({ services }: Pick<Catalog, "services">): ReadonlyArray<CategoryGroup> =>
  ServiceCategory.literals
    .map((category) => ({
      category,
      services: services.filter((service) => service.category === category),
    }))
    .filter((group) => group.services.length > 0);

/** 服务清单: every version that was adopted, and the one on screen. */
export class Catalogs {
  shown = $state<number | null>(null);
  readonly asking: Ask<void, ReadonlyArray<AdoptedCatalog>>;
  readonly versions = $derived.by(() => this.asking.answer ?? NONE);
  readonly current = $derived(this.versions.find(({ current }) => current) ?? null);
  readonly open = $derived(
    this.versions.find(({ catalog }) => catalog.version === this.shown) ??
      this.current ??
      this.versions[0] ??
      null,
  );
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  /** The catalog that a draft follows, in force or soon to be. */
  readonly latest: Catalog | null = $derived(this.versions[0]?.catalog ?? null);
  readonly groups = $derived(this.open ? byCategory(this.open.catalog) : []);
  /** How many services have something that is to be looked up. */
  readonly unverified = $derived(
    (this.open?.catalog.services ?? []).filter(({ verify = [] }) => verify.length > 0).length,
  );
  /** The versions to look at, each with how it stands. */
  readonly choices = $derived.by(() =>
    this.versions.map((version) => ({
      value: String(version.catalog.version),
      word: `第${version.catalog.version}版 ${this.#stateOf(version)}`,
    })),
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(catalogs, {}));
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }

  find(version: number): AdoptedCatalog | null {
    return this.versions.find(({ catalog }) => catalog.version === version) ?? null;
  }

  show(version: number): void {
    this.shown = version;
  }

  download(catalog: Catalog): void {
    const json = `${JSON.stringify(catalog, null, 2)}\n`;
    saveFile(`养老服务清单-第${catalog.version}版.json`, json, "application/json");
  }

  #stateOf({ current, catalog }: AdoptedCatalog): string {
    if (current) return "正在用";
    return catalog.effectiveFrom > this.#today ? "还没到日子" : "以前用的";
  }
}
