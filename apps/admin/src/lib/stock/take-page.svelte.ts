import {
  type CountedGood,
  countInTake,
  dropTake,
  type RequestOf,
  type StockTakeView,
  seeTake,
  signTake,
} from "@huzhu/contract";
import { type GoodId, isScanned, type StockTakeId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

export const COUNT_STATES = {
  open: "还没数",
  again: "和账上不一样，请再数一遍",
  agrees: "对得上",
  differs: "数了两遍，和账上不一样",
} as const;

/** More or fewer than the book says, in words. */
export const varianceWords = ({ variance, unit }: CountedGood): string => {
  if (variance === null) return "";
  if (variance === 0) return "对得上";
  return `${variance > 0 ? "多" : "少"}${Math.abs(variance)}${unit}`;
};

/** One stock take: counting good after good, and signing what differs. */
export class TakePage {
  found = $state("");
  /** The good that is being counted, and what was typed. */
  chosen = $state.raw<CountedGood | null>(null);
  amount = $state("");
  why = $state("");
  said = $state("");
  /** What was scanned and is not counted here. */
  unknown = $state("");
  view = $state.raw<StockTakeView | null>(null);
  reasons = $state<Record<GoodId, string>>({});
  readonly asking: Ask<void, StockTakeView>;
  readonly counting: Call<RequestOf<typeof countInTake>["body"], StockTakeView>;
  readonly signing: Call<RequestOf<typeof signTake>["body"], StockTakeView>;
  readonly dropping: Call<RequestOf<typeof dropTake>["body"], StockTakeView>;
  readonly open = $derived(this.view?.state === "counting");
  readonly goods = $derived.by(() => this.view?.goods ?? []);
  readonly shown = $derived(this.goods.filter(({ name }) => name.includes(this.found.trim())));
  readonly left = $derived(
    this.goods.filter(({ state }) => state === "open" || state === "again").length,
  );
  readonly differing = $derived(this.goods.filter(({ variance }) => (variance ?? 0) !== 0));
  readonly signs = $derived.by(() => this.open && this.view?.ready === true && !this.view.own);
  readonly problem = $derived.by(() => {
    const text = this.amount.normalize("NFKC").trim();
    return text === "" || /^\d{1,7}$/.test(text) ? null : "要写整数";
  });

  #scanned: Promise<void> = Promise.resolve();

  constructor({ client }: Pick<Desk, "client">, take: StockTakeId) {
    const params = { take };
    this.asking = new Ask(() => client.call(seeTake, { params }));
    this.counting = new Call((body, attempt) =>
      client.call(countInTake, { params, body, attempt }),
    );
    this.signing = new Call((body, attempt) => client.call(signTake, { params, body, attempt }));
    this.dropping = new Call((body, attempt) => client.call(dropTake, { params, body, attempt }));
  }

  async load(): Promise<void> {
    this.view = await this.asking.send();
  }

  choose(good: CountedGood): void {
    this.chosen = good;
    this.amount = "";
    this.said = "";
    this.unknown = "";
    this.counting.clear();
  }

  /**
   * A scan opens its good and is one piece of it, each further scan one more; before another good is
   * opened, what was typed or scanned of the last one is counted. One scan waits for the other.
   */
  scan(text: string): Promise<void> {
    this.#scanned = this.#scanned.then(() => this.#scan(text));
    return this.#scanned;
  }

  async #scan(text: string): Promise<void> {
    this.unknown = "";
    if (!this.open) return;
    const good = this.goods.find(({ barcode }) => barcode !== null && isScanned(text, barcode));
    if (!good) {
      this.unknown = "这个条码不是这次要数的，没有记";
      return;
    }
    if (this.chosen?.good !== good.good) {
      if (this.chosen && this.amount.trim() !== "") await this.count();
      if (this.counting.sentence !== null || this.problem !== null) return;
      this.found = "";
      this.choose(good);
    }
    if (this.problem === null) this.amount = String(Number(this.amount) + 1);
  }

  /** What Enter does behind a search or a scan: the only good that fits is counted. */
  take(): void {
    const [only, ...more] = this.shown;
    if (only && more.length === 0) this.choose(only);
  }

  async count(): Promise<void> {
    const { chosen } = this;
    const text = this.amount.normalize("NFKC").trim();
    if (!chosen || this.problem !== null || text === "") return;
    const view = await this.counting.send({ good: chosen.good, pieces: Number(text) });
    if (!view) return;
    this.view = view;
    const now = view.goods.find(({ good }) => good === chosen.good);
    this.said = now ? `${now.name}数了${text}${now.unit}：${COUNT_STATES[now.state]}` : "";
    this.chosen = null;
    this.found = "";
  }

  async sign(): Promise<void> {
    const reasons = this.differing.flatMap(({ good }) => {
      const why = this.reasons[good]?.trim() ?? "";
      return why === "" ? [] : [{ good, why }];
    });
    const view = await this.signing.send({ reasons });
    if (!view) return;
    this.view = view;
    this.said = "签好了，不一样的记进了库存";
  }

  async drop(): Promise<void> {
    const why = this.why.trim();
    if (why === "") return;
    const view = await this.dropping.send({ why });
    if (!view) return;
    this.view = view;
    this.said = "这次不数了，库存没有变";
  }
}
