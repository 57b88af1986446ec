import { type AnswerOf, redemptions, undoRedemption } from "@huzhu/contract";
import type { RedemptionId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reversing } from "../ledger/reversing.svelte.ts";
import { pageCount } from "../page-count.ts";
import { Exchanging } from "./exchanging.svelte.ts";
import { Origins } from "./origins.svelte.ts";

/** 兑换记录: who took what home for how many points, the newest first. */
export class RedemptionList {
  /** What was last undone, to be read out. */
  done = $state("");
  readonly reversing: Reversing;
  readonly exchanging: Exchanging;
  readonly origins: Origins;
  readonly asking: Ask<number, AnswerOf<typeof redemptions>>;
  readonly undoing: Call<RedemptionId, AnswerOf<typeof undoRedemption>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.total === 0);
  readonly lead = $derived.by(() => {
    const total = this.asking.answer?.total ?? 0;
    return total === 0 ? "谁换了什么，用了几分" : `一共${total}次，新的在前`;
  });
  /** Whether minutes run out on this page. */
  readonly running = $derived.by(() => this.rows.some((row) => row.undoMinutes > 0));
  readonly #desk: Pick<Desk, "points">;
  #wanted = 1;

  constructor(desk: Pick<Desk, "client" | "amount" | "points">) {
    const { client } = desk;
    this.#desk = desk;
    this.undoing = new Call((redemption, attempt) =>
      client.call(undoRedemption, { params: { redemption }, attempt }),
    );
    this.origins = new Origins(desk);
    this.reversing = new Reversing(desk, async () => {
      await this.load();
      this.done = "退好了，积分回到户里，东西回到库存";
    });
    this.exchanging = new Exchanging(desk, async (words) => {
      await this.load();
      this.done = words;
    });
    this.asking = new Ask((page) => client.call(redemptions, { query: { page } }));
  }

  /** 撤回, without a reason; a refusal says how it goes from now on. */
  async undo(redemption: RedemptionId): Promise<void> {
    const undone = await this.undoing.send(redemption);
    await this.load();
    if (undone) this.done = `撤回了，${this.#desk.points(undone.points)}分回到户里，东西回到库存`;
  }

  /** The minutes anew, as long as some are left and nobody is about to say something. */
  async tick(): Promise<void> {
    if (
      !this.running ||
      this.reversing.transfer !== null ||
      this.exchanging.row !== null ||
      this.undoing.busy
    )
      return;
    await this.asking.send(this.#wanted);
  }

  /** Asks for a page; without one, once more for the last that was wanted. */
  async load(page = this.#wanted): Promise<void> {
    this.#wanted = page;
    this.done = "";
    await this.asking.send(page);
  }
}
