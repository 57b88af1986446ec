import type { Client } from "@huzhu/client";
import { type BoundGood, boundGoods, type GoodRow, QUOTA_PERIOD_WORDS } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";

/** What the household at the counter may not take as it likes, without why. */
export class Bounds {
  readonly asking: Ask<HouseholdId, ReadonlyArray<BoundGood>>;
  readonly #byGood = $derived.by(
    () => new Map((this.asking.answer ?? []).map(({ good, quota }) => [good, quota])),
  );

  constructor(client: Client) {
    this.asking = new Ask((household) => client.call(boundGoods, { params: { household } }));
  }

  /** How many pieces may go. */
  most({ id, onHand }: GoodRow): number {
    const quota = this.#byGood.get(id);
    return quota === undefined ? onHand : Math.min(onHand, quota?.left ?? 0);
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
    const quota = this.#byGood.get(id);
    if (quota === undefined) return null;
    if (quota === null) return "此户不在范围";
    const period = QUOTA_PERIOD_WORDS[quota.within];
    return quota.left === 0 ? `${period}领完了` : `${period}还能领${quota.left}${unit}`;
  }
}
