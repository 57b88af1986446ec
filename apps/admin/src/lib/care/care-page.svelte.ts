import {
  type AnswerOf,
  type CareOfHamlets,
  careOfHamlets,
  careOfHouseholds,
} from "@huzhu/contract";
import type { HamletId } from "@huzhu/domain/people";
import type { CareLevel } from "@huzhu/domain/people/register";
import type { BarGroup } from "@huzhu/ui/console";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { type HamletTile, shadeOf } from "../hamlets/tile.ts";
import { pageCount } from "../page-count.ts";
import { figureWords, heavyIn, LEVELS } from "./words.ts";

/** 照护能力: the village by hamlets, over the years, and the families that carry most. */
export class CarePage {
  hamlet = $state<HamletId | null>(null);
  level = $state<CareLevel | null>(null);
  page = $state(1);
  readonly asking: Ask<void, CareOfHamlets>;
  readonly listing: Ask<void, AnswerOf<typeof careOfHouseholds>>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly rows = $derived.by(() => this.listing.answer?.rows ?? []);
  readonly total = $derived.by(() => this.listing.answer?.total ?? 0);
  readonly pages = $derived.by(() => pageCount(this.listing.answer));
  /** Hamlets with those first that have the most families with too much to carry. */
  readonly hamlets = $derived.by(() =>
    (this.view?.hamlets ?? [])
      .map((one) => {
        const heavy = heavyIn(one);
        return { ...one, heavy, shade: shadeOf(heavy, one.households) };
      })
      .toSorted(
        (a, b) => b.heavy * a.households - a.heavy * b.households || (a.name < b.name ? -1 : 1),
      ),
  );
  readonly tiles = $derived.by(() =>
    this.hamlets.map(
      (hamlet): HamletTile => ({
        ...{ id: hamlet.id, name: hamlet.name, shade: hamlet.shade, figure: figureWords(hamlet) },
        weight: hamlet.heavy > 0 ? `${hamlet.heavy}户照护不过来` : "没有照护不过来的",
        note: `共${hamlet.households}户`,
      }),
    ),
  );
  readonly trend = $derived.by(
    (): ReadonlyArray<BarGroup> =>
      (this.view?.trend ?? []).map(({ on, elders, children, carers }, at, all) => ({
        name: at === all.length - 1 ? "现在" : `${on.slice(0, 4)}年底`,
        values: [elders + children, carers],
      })),
  );
  /** How many families are on each level, the heaviest first. */
  readonly levels = $derived.by(() =>
    LEVELS.map((level) => ({ level, families: this.view?.village.levels[level] ?? 0 })),
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(careOfHamlets, {}));
    this.listing = new Ask(() =>
      client.call(careOfHouseholds, {
        query: {
          ...(this.hamlet !== null && { hamlet: this.hamlet }),
          ...(this.level !== null && { level: this.level }),
          ...(this.page > 1 && { page: this.page }),
        },
      }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.asking.send(), this.listing.send()]);
  }

  /** Only the families of one hamlet; again for all of them. */
  async choose(id: string | null): Promise<void> {
    const hamlet = this.hamlets.find((one) => one.id === id)?.id ?? null;
    this.hamlet = this.hamlet === hamlet ? null : hamlet;
    await this.turn(1);
  }

  async only(level: CareLevel | null): Promise<void> {
    this.level = level;
    await this.turn(1);
  }

  async turn(page: number): Promise<void> {
    this.page = page;
    await this.listing.send();
  }
}
