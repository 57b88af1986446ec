import { type TransferView, transfer } from "@huzhu/contract";
import type { TransferId, Unit } from "@huzhu/domain/points";
import { portionWords } from "../accounts/words.ts";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { Proving } from "../seals/proving.svelte.ts";
import { Reversing } from "./reversing.svelte.ts";

const BY_WORDS = { staff: "", kiosk: "自助机 ", helper: "", program: "程序 " } as const;

/** One transfer opened: who, when, which accounts, out of which lots, and whether it is sealed. */
export class TransferPage {
  done = $state("");
  readonly asking: Ask<void, TransferView>;
  readonly proving: Proving;
  readonly reversing: Reversing;
  readonly view = $derived.by(() => this.asking.answer);
  readonly title = $derived.by(() => {
    if (!this.view) return "账本里的一笔";
    const { journalNumber } = this.view;
    return journalNumber === null ? "还没编号的一笔" : `账本第${journalNumber}条`;
  });
  readonly by = $derived.by(() =>
    this.view ? BY_WORDS[this.view.by.kind] + this.view.by.name : "",
  );
  /** Out of what it was paid, in words: one line for each lot. */
  readonly lots = $derived.by(() => this.#lots());
  readonly #desk: Desk;

  constructor(desk: Desk, id: TransferId) {
    this.#desk = desk;
    this.asking = new Ask(() => desk.client.call(transfer, { params: { transfer: id } }));
    this.proving = new Proving(desk);
    this.reversing = new Reversing(desk, async () => {
      this.done = "冲正好了，两笔都留在账本里";
      await this.open();
    });
  }

  async open(): Promise<void> {
    this.proving.clear();
    await this.asking.send();
  }

  #lots(): ReadonlyArray<string> {
    const { view } = this;
    if (!view) return [];
    const unitOf = (id: string) =>
      view.entries.find(({ account }) => account === id)?.unit ?? "points";
    const opened = view.opened.map(
      ({ account, amount, ...lot }) =>
        `进了${this.#desk.amount(amount, unitOf(account))}：${portionWords(lot)}`,
    );
    const used = view.uses.map(
      ({ account, amount, ...lot }) =>
        `${amount < 0 ? "退回" : "用了"}${this.#words(amount, unitOf(account))}：${portionWords(lot)}`,
    );
    return [...opened, ...used];
  }

  #words(amount: TransferView["uses"][number]["amount"], unit: Unit): string {
    const words = this.#desk.amount(amount, unit);
    return amount < 0 ? words.slice(1) : words;
  }
}
