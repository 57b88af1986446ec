import type { NamedHelper } from "@huzhu/contract";
import type { HelperId, Share } from "@huzhu/domain/reciprocity";

/** 每个人帮了多久: how long each of a group helped, where not all stayed for the whole of it. */
export class SharesDraft {
  uneven = $state(false);
  #minutes = $state<Readonly<Record<HelperId, number | null>>>({});

  of(helper: HelperId): number | null {
    return this.#minutes[helper] ?? null;
  }

  set(helper: HelperId, minutes: number | null): void {
    this.#minutes = { ...this.#minutes, [helper]: minutes };
  }

  /** Whose time is still missing, or longer than the visit. */
  wrong(helpers: ReadonlyArray<NamedHelper>, lasted: number | null): ReadonlyArray<NamedHelper> {
    if (!this.uneven) return [];
    return helpers.filter(({ id }) => {
      const minutes = this.of(id);
      return minutes === null || (lasted !== null && minutes > lasted);
    });
  }

  /** Null where all stayed from the beginning to the end. */
  shares(helpers: ReadonlyArray<NamedHelper>): ReadonlyArray<Share> | null {
    if (!this.uneven) return null;
    return helpers.map(({ id }) => ({ helper: id, minutes: this.of(id) ?? 0 }));
  }
}
