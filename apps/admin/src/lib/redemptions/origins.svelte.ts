import { BATCH_SOURCE_WORDS, type Origin, origins } from "@huzhu/contract";
import type { RedemptionId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../when.ts";

/** From whom pieces came, in words: 捐的（虚构粮油店）. */
const sourceWords = ({ source, from, line }: Origin): string => {
  const how = source === null ? "没写从哪来" : BATCH_SOURCE_WORDS[source];
  const who = [from, line === null ? "" : `基金「${line}」`].filter((word) => word !== "");
  return who.length === 0 ? how : `${how}（${who.join("，")}）`;
};

/** What one piece of news of an origin says: how many, of which batch, from whom. */
export const originWords = (origin: Origin): string => {
  const { name, pieces, unit, cameOn } = origin;
  return `${name}${pieces}${unit}：${dayWords(cameOn)}来的，${sourceWords(origin)}`;
};

/** 从哪来: of which batches what somebody took was. */
export class Origins {
  opened = $state<RedemptionId | null>(null);
  readonly asking: Ask<RedemptionId, ReadonlyArray<Origin>>;

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask((redemption) => client.call(origins, { params: { redemption } }));
  }

  async toggle(redemption: RedemptionId): Promise<void> {
    this.opened = this.opened === redemption ? null : redemption;
    this.asking.clear();
    if (this.opened !== null) await this.asking.send(redemption);
  }
}
