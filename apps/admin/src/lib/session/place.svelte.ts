import type { Client } from "@huzhu/client";
import { type ServedVillage, servedVillages } from "@huzhu/contract";
import type { VillageId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";

type Kept = Pick<Storage, "getItem" | "setItem">;

const KEY = "huzhu-village";

/**
 * Which village of the server somebody logs in to. There is nothing to choose where it has one; where
 * it has more, this machine remembers what was chosen last.
 */
export class Place {
  readonly villages: Ask<void, ReadonlyArray<ServedVillage>>;
  readonly choice = $derived.by(() => {
    const all = this.villages.answer ?? [];
    return all.length > 1 ? all : [];
  });
  /** Without one, the server's first village is meant. */
  readonly chosen = $derived.by(
    () => (this.choice.find(({ id }) => id === this.#wanted) ?? this.choice[0])?.id,
  );
  #wanted = $state<string | null>(null);
  #asking: Promise<unknown> = Promise.resolve();
  readonly #kept: Kept | null;

  constructor(server: Client, kept: Kept | null) {
    this.#kept = kept;
    this.villages = new Ask(() => server.call(servedVillages, {}));
    this.#wanted = kept?.getItem(KEY) ?? null;
  }

  open(): void {
    this.#asking = this.villages.send();
  }

  choose(village: VillageId): void {
    this.#wanted = village;
    this.#kept?.setItem(KEY, village);
  }

  /** What goes along with a login; it waits until it is known what there is to choose. */
  async named(): Promise<{ readonly village?: VillageId }> {
    await this.#asking;
    const { chosen } = this;
    return chosen === undefined ? {} : { village: chosen };
  }
}
