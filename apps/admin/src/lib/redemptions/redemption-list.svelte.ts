import {
  type AnswerOf,
  type RedemptionRow,
  redemptions,
  redemptionTill,
  undoRedemption,
} from "@huzhu/contract";
import type { RedemptionId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Reversing } from "../ledger/reversing.svelte.ts";
import { pageCount } from "../page-count.ts";
import { cashBack } from "./cash-back.ts";
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
  /** 补差价: the money that was taken beside points. */
  readonly till: Ask<void, AnswerOf<typeof redemptionTill>>;
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
    this.reversing = new Reversing(desk, async ({ reason }) => {
      const cash = this.#cashOf(
        (row) => reason._tag === "ByReversal" && row.transfer === reason.transfer,
      );
      await this.load();
      this.done = `退好了，积分回到户里，东西回到库存${cash}`;
    });
    this.exchanging = new Exchanging(desk, async (words) => {
      await this.load();
      this.done = words;
    });
    this.till = new Ask(() => client.call(redemptionTill, {}));
    this.asking = new Ask((page) => client.call(redemptions, { query: { page } }));
  }

  /** 撤回, without a reason; a refusal says how it goes from now on. */
  async undo(redemption: RedemptionId): Promise<void> {
    const cash = this.#cashOf((row) => row.redemption === redemption);
    const undone = await this.undoing.send(redemption);
    await this.load();
    if (undone) {
      this.done = `撤回了，${this.#desk.points(undone.points)}分回到户里，东西回到库存${cash}`;
    }
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
    await Promise.all([this.asking.send(page), this.till.send()]);
  }

  /** What is said of the money that goes back with a redemption; nothing where none came. */
  #cashOf(which: (row: RedemptionRow) => boolean): string {
    return cashBack(this.rows.find(which)?.topUp ?? null);
  }
}
