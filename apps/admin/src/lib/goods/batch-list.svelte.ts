import { type BatchRow, batches, carryStock, type RequestOf } from "@huzhu/contract";
import type { GoodId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { PLACES } from "./batch-draft.svelte.ts";

type Carried = RequestOf<typeof carryStock>["body"] & { readonly good: GoodId };

/** 批次: what there is of a good by what came at once, and carrying it from place to place. */
export class BatchList {
  carried = $state.raw<BatchRow | null>(null);
  pieces = $state("");
  place = $state<string>(PLACES[0]);
  done = $state("");
  readonly asking: Ask<GoodId, ReadonlyArray<BatchRow>>;
  readonly carrying: Call<Carried, ReadonlyArray<BatchRow>>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly #many = $derived(/^\d{1,7}$/.test(this.pieces.trim()) ? Number(this.pieces) : null);
  readonly problem = $derived.by(() => {
    if (this.pieces.trim() === "" || !this.carried) return null;
    if (this.#many === null || this.#many === 0) return "要写整数";
    return this.#many > this.carried.left ? `这批只剩${this.carried.left}` : null;
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask((good) => client.call(batches, { params: { good } }));
    this.carrying = new Call(({ good, ...body }, attempt) =>
      client.call(carryStock, { params: { good }, body, attempt }),
    );
  }

  begin(batch: BatchRow): void {
    this.done = "";
    this.carried = batch;
    this.pieces = String(batch.left);
    this.place = PLACES.find((place) => place !== (batch.came?.place ?? PLACES[0])) ?? PLACES[0];
  }

  async carry(good: GoodId): Promise<void> {
    const { carried, place } = this;
    const pieces = this.#many;
    if (!carried || pieces === null || this.problem || place.trim() === "") return;
    const body = { good, batch: carried.batch, pieces, place: place.trim() };
    if ((await this.carrying.send(body)) === null) return;
    this.carried = null;
    this.done = `搬好了，${pieces}件放到${body.place}`;
    await this.asking.send(good);
  }
}
