import { reverseTransfer, type TransferView, transfer } from "@huzhu/contract";
import { negate, type TransferId } from "@huzhu/domain/points";
import { titleOf } from "../accounts/words.ts";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** What cadres most often write when they undo a line. */
export const COMMON_REASONS = ["重复入账", "数量记错", "记错了人家", "东西退回来了"] as const;

/** 冲正: one transfer is undone, with a reason, after somebody has seen what that changes. */
export class Reversing {
  transfer = $state<TransferId | null>(null);
  why = $state("");
  readonly looking: Ask<TransferId, TransferView>;
  readonly sending: Call<{ readonly transfer: TransferId; readonly why: string }, TransferView>;
  readonly view = $derived.by(() => (this.transfer === null ? null : this.looking.answer));
  /** One sentence for every account that it changes, and for what else goes back. */
  readonly changes = $derived.by(() => this.#changes());
  readonly ready = $derived.by(() => this.view?.reversible === true && this.why.trim() !== "");
  /** Why there is nothing to undo any more. */
  readonly hindrance = $derived.by(() => {
    if (!this.view || this.view.reversible) return null;
    return this.view.reversedBy === null ? "这一笔不能冲正" : "这一笔已经冲正过了";
  });
  readonly #desk: Pick<Desk, "client" | "amount">;
  readonly #ondone: (reversal: TransferView) => Promise<void>;

  constructor(
    desk: Pick<Desk, "client" | "amount">,
    ondone: (reversal: TransferView) => Promise<void>,
  ) {
    const { client } = desk;
    this.#desk = desk;
    this.#ondone = ondone;
    this.looking = new Ask((id) => client.call(transfer, { params: { transfer: id } }));
    this.sending = new Call(({ transfer: id, why }, attempt) =>
      client.call(reverseTransfer, { params: { transfer: id }, body: { why }, attempt }),
    );
  }

  async begin(id: TransferId): Promise<void> {
    this.transfer = id;
    this.why = "";
    this.sending.clear();
    this.looking.clear();
    await this.looking.send(id);
  }

  say(reason: string): void {
    this.why = reason;
  }

  cancel(): void {
    this.transfer = null;
  }

  async send(): Promise<void> {
    if (this.transfer === null || !this.ready) return;
    const reversal = await this.sending.send({ transfer: this.transfer, why: this.why.trim() });
    if (!reversal) return;
    this.transfer = null;
    await this.#ondone(reversal);
  }

  #changes(): ReadonlyArray<string> {
    if (!this.view) return [];
    const { entries, reason } = this.view;
    const accounts = entries.map((entry) => {
      const back = negate(entry.amount);
      const words = this.#desk.amount(back, entry.unit);
      return `${titleOf(entry)} ${back > 0 ? "+" : ""}${words}`;
    });
    return [...accounts, ...(ALSO_WORDS[reason._tag] ?? [])];
  }
}

const ALSO_WORDS: { readonly [Tag in TransferView["reason"]["_tag"]]?: ReadonlyArray<string> } = {
  ByRule: ["这条登记改为“已冲正”，不再算进封顶"],
  ByRedemption: ["换走的东西回到库存"],
  ByConversion: ["折换的另一半一起冲正"],
};
