import { type LackRow, lacks } from "@huzhu/contract";
import { wantingKey } from "@huzhu/domain/store/lack";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** How a thing stands now, in words. */
export const standingWords = ({ good }: Pick<LackRow, "good">): string => {
  if (good === null) return "店里没有这样商品";
  if (!good.onShelf) return "没上架";
  return good.onHand === 0 ? "没货了" : "有货了";
};

/** What helps: the shelf, or somebody who buys; nothing where it lies there again. */
export const remedyOf = ({ good }: Pick<LackRow, "good">): "add" | "shelve" | "buy" | null => {
  if (good === null) return "add";
  if (good.onHand === 0) return "buy";
  return good.onShelf ? null : "shelve";
};

export const keyOf = ({ month, wanting }: Pick<LackRow, "month" | "wanting">): string =>
  `${month} ${wantingKey(wanting)}`;

/** 大家想要的: what people asked for at the kiosk and did not find, month by month. */
export class LacksPage {
  readonly asking: Ask<void, ReadonlyArray<LackRow>>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(lacks, {}));
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }
}
