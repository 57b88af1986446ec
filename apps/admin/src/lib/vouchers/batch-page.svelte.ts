import {
  type AnswerOf,
  type RequestOf,
  type TransferView,
  transfer,
  type VoucherRow,
  type VoucherState,
  voidVouchers,
  vouchers,
} from "@huzhu/contract";
import type { TransferId, VoucherNumber } from "@huzhu/domain/points";
import { SvelteSet } from "svelte/reactivity";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { batchWords, VOUCHER_STATE_WORDS } from "./words.ts";

export type VoucherFilter = VoucherState | "all";

export const VOUCHER_FILTERS: ReadonlyArray<{
  readonly value: VoucherFilter;
  readonly word: string;
}> = [
  { value: "all", word: "全部" },
  { value: "issued", word: VOUCHER_STATE_WORDS.issued },
  { value: "redeemed", word: VOUCHER_STATE_WORDS.redeemed },
  { value: "void", word: VOUCHER_STATE_WORDS.void },
];

interface Wanted {
  readonly batch: TransferId;
  readonly state?: VoucherState;
  readonly page: number;
}

/** Vouchers that were printed together: what became of each, and making lost ones void. */
export class BatchPage {
  filter = $state<VoucherFilter>("all");
  why = $state("");
  done = $state("");
  /** Whether the reason for making the selected ones void is being asked for. */
  voiding = $state(false);
  readonly selected = new SvelteSet<VoucherNumber>();
  readonly asking: Ask<Wanted, AnswerOf<typeof vouchers>>;
  readonly #issuing: Ask<void, TransferView>;
  readonly calling: Call<RequestOf<typeof voidVouchers>["body"], ReadonlyArray<VoucherRow>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly issued = $derived.by(() => this.#issuing.answer);
  readonly title = $derived.by(() => {
    const reason = this.issued?.reason;
    return reason?._tag === "ByVoucher" ? `积分券${batchWords(reason)}` : "一批积分券";
  });
  readonly out = $derived.by(() => this.rows.filter(({ state }) => state === "issued"));
  readonly ready = $derived(this.selected.size > 0 && this.why.trim() !== "");
  readonly #batch: TransferId;

  constructor({ client }: Pick<Desk, "client">, batch: TransferId) {
    this.#batch = batch;
    this.asking = new Ask((query) => client.call(vouchers, { query }));
    this.#issuing = new Ask(() => client.call(transfer, { params: { transfer: batch } }));
    this.calling = new Call((body, attempt) => client.call(voidVouchers, { body, attempt }));
  }

  async open(): Promise<void> {
    await Promise.all([this.#issuing.send(), this.load()]);
  }

  async load(page = 1): Promise<void> {
    this.selected.clear();
    const state = this.filter === "all" ? {} : { state: this.filter };
    await this.asking.send({ batch: this.#batch, page, ...state });
  }

  async show(filter: VoucherFilter): Promise<void> {
    this.filter = filter;
    await this.load();
  }

  select(number: VoucherNumber, on: boolean): void {
    if (on) this.selected.add(number);
    else this.selected.delete(number);
  }

  selectAll(on: boolean): void {
    for (const { number } of this.out) this.select(number, on);
  }

  begin(): void {
    this.voiding = true;
    this.why = "";
    this.calling.clear();
  }

  leave(): void {
    this.voiding = false;
  }

  async voidSelected(): Promise<void> {
    const [first, ...others] = this.selected;
    if (first === undefined || !this.ready) return;
    const ended = await this.calling.send({ numbers: [first, ...others], why: this.why.trim() });
    if (!ended) return;
    this.voiding = false;
    this.done = `${ended.length}张作废了，积分收回来了`;
    await this.load(this.page);
  }
}
