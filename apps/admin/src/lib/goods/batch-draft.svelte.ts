import type { moveStock, RequestOf } from "@huzhu/contract";
import type { BatchSource } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

type Came = NonNullable<RequestOf<typeof moveStock>["body"]["came"]>;

/** Where things usually lie in a village. */
export const PLACES = ["货架", "库房", "卫生室"] as const;

const isDay = Schema.is(CalendarDate);
const MOST_YUAN = 1_000_000;

/** 批: what is typed about what came in; all of it may be left out but the place. */
export class BatchDraft {
  from = $state("");
  bestBefore = $state("");
  cost = $state("");
  place = $state<string>(PLACES[0]);
  readonly dayProblem = $derived.by(() =>
    this.bestBefore === "" || isDay(this.bestBefore) ? null : "没有这一天",
  );
  readonly #fen = $derived.by(() => {
    const text = this.cost.normalize("NFKC").trim();
    return /^\d{1,7}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null;
  });
  readonly costProblem = $derived.by(() => {
    if (this.cost.trim() === "") return null;
    return this.#fen === null || this.#fen > MOST_YUAN * 100 ? "要写几元几角，如25.5" : null;
  });
  readonly ready = $derived(this.dayProblem === null && this.costProblem === null);

  /** What is known of the batch, once it can be sent. */
  came(source: BatchSource): Came {
    const day = this.bestBefore;
    return {
      ...{ source, from: this.from.trim(), fen: this.#fen, line: null },
      ...{ bestBefore: isDay(day) ? day : null, place: this.place.trim() || PLACES[0] },
    };
  }

  clear(): void {
    this.bestBefore = "";
    this.cost = "";
  }
}
