import { listTakes, type RequestOf, type StockTakeRow, startTake } from "@huzhu/contract";
import type { StockTakeId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { PLACES } from "../goods/batch-draft.svelte.ts";

export const TAKE_STATES = { counting: "正在数", signed: "签过字", dropped: "不数了" } as const;

const ALL = "全部商品";

/** What a stock take covers: everything, or what lies at one place. */
export const SCOPES: ReadonlyArray<{ readonly value: string; readonly word: string }> = [
  { value: ALL, word: ALL },
  ...PLACES.map((place) => ({ value: place, word: place })),
];

/** How far a stock take is, in words. */
export const progressWords = ({ goods, done, differing, state }: StockTakeRow): string => {
  const differ = differing === 0 ? "都对得上" : `${differing}样不一样`;
  return state === "counting" && done < goods ? `数完${done}样，共${goods}样` : differ;
};

/** 盘点: all stock takes, and beginning one. */
export class TakesPage {
  title = $state("");
  scope = $state<string>(ALL);
  judged = $state(false);
  readonly asking: Ask<void, ReadonlyArray<StockTakeRow>>;
  readonly starting: Call<RequestOf<typeof startTake>["body"], { readonly take: StockTakeId }>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly problem = $derived(this.judged && this.title.trim() === "" ? "请写这次叫什么" : null);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(listTakes, {}));
    this.starting = new Call((body, attempt) => client.call(startTake, { body, attempt }));
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }

  /** Begins one and says which; null where it is refused. */
  async start(): Promise<StockTakeId | null> {
    this.judged = true;
    const title = this.title.trim();
    if (title === "") return null;
    const place = this.scope === ALL ? null : this.scope;
    return (await this.starting.send({ title, place }))?.take ?? null;
  }
}
