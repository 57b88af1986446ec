import { type AnswerOf, redemptions } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reversing } from "../ledger/reversing.svelte.ts";
import { pageCount } from "../page-count.ts";
import { Origins } from "./origins.svelte.ts";

/** 兑换记录: who took what home for how many points, the newest first. */
export class RedemptionList {
  /** What was last undone, to be read out. */
  done = $state("");
  readonly reversing: Reversing;
  readonly origins: Origins;
  readonly asking: Ask<number, AnswerOf<typeof redemptions>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.total === 0);
  readonly lead = $derived.by(() => {
    const total = this.asking.answer?.total ?? 0;
    return total === 0 ? "谁换了什么，用了几分" : `一共${total}次，新的在前`;
  });
  #wanted = 1;

  constructor(desk: Pick<Desk, "client" | "amount">) {
    const { client } = desk;
    this.origins = new Origins(desk);
    this.reversing = new Reversing(desk, async () => {
      await this.load();
      this.done = "退好了，积分回到户里，东西回到库存";
    });
    this.asking = new Ask((page) => client.call(redemptions, { query: { page } }));
  }

  /** Asks for a page; without one, once more for the last that was wanted. */
  async load(page = this.#wanted): Promise<void> {
    this.#wanted = page;
    this.done = "";
    await this.asking.send(page);
  }
}
