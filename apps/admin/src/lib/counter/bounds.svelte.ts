import type { Client } from "@huzhu/client";
import {
  type BoundGood,
  boundGoods,
  type GoodRow,
  QUOTA_PERIOD_WORDS,
  TAKERS_WORDS,
} from "@huzhu/contract";
import type { HouseholdId, ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";

interface Comer {
  readonly household: HouseholdId;
  /** `null` where only the household is known. */
  readonly resident: ResidentId | null;
}

/** What whoever stands at the counter may not take as they like. */
export class Bounds {
  readonly asking: Ask<Comer, ReadonlyArray<BoundGood>>;
  readonly #byGood = $derived.by(
    () => new Map((this.asking.answer ?? []).map((bound) => [bound.good, bound])),
  );

  constructor(client: Client) {
    this.asking = new Ask(({ household, resident }) =>
      client.call(boundGoods, {
        params: { household },
        query: resident === null ? {} : { resident },
      }),
    );
  }

  /** How many pieces may go. */
  most({ id, onHand }: GoodRow): number {
    const bound = this.#byGood.get(id);
    return bound ? Math.min(onHand, bound.quota?.left ?? 0) : onHand;
  }

  /** Why not one piece more may go. */
  full(good: GoodRow): string {
    const { name, unit, onHand } = good;
    if (onHand === 0) return `${name}换完了`;
    const bound = this.words(good);
    return bound === null ? `${name}只有${onHand}${unit}，都在这里了` : `${name}：${bound}`;
  }

  /** What binds a good, in words; nothing where only the shelf does. */
  words({ id, unit }: GoodRow): string | null {
    const { quota = null, only = null } = this.#byGood.get(id) ?? {};
    if (only !== null) return TAKERS_WORDS[only];
    if (quota === null) return null;
    const period = QUOTA_PERIOD_WORDS[quota.within];
    return quota.left === 0 ? `${period}领完了` : `${period}还能领${quota.left}${unit}`;
  }
}
