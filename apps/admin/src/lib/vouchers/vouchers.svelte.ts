import {
  type AnswerOf,
  issueVouchers,
  type RequestOf,
  type VoucherBatch,
  voucherBatches,
} from "@huzhu/contract";
import { Denomination, MOST_VOUCHERS, worthOf } from "@huzhu/domain/points";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";

export const DENOMINATIONS = Denomination.literals.map((value) => ({
  value: String(value),
  word: `${value}分`,
}));

/** What was printed together, and printing more. */
export class VouchersPage {
  issuing = $state(false);
  denomination = $state<Denomination>(10);
  count = $state("10");
  why = $state("");
  readonly asking: Ask<number, AnswerOf<typeof voucherBatches>>;
  readonly calling: Call<RequestOf<typeof issueVouchers>["body"], AnswerOf<typeof issueVouchers>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);
  readonly #number = $derived.by(() => {
    const text = this.count.normalize("NFKC").trim();
    return /^\d{1,4}$/.test(text) && Number(text) > 0 ? Number(text) : null;
  });
  readonly problem = $derived.by(() => {
    if (this.count.trim() === "") return null;
    if (this.#number === null) return "要写整数";
    return this.#number > MOST_VOUCHERS ? `一次最多印${MOST_VOUCHERS}张` : null;
  });
  readonly ready = $derived.by(
    () => this.#number !== null && this.problem === null && this.why.trim() !== "",
  );
  /** What issuing them means, before it is done. */
  readonly effect = $derived.by(() => this.#effect());
  readonly #desk: Pick<Desk, "client" | "points" | "me">;

  constructor(desk: Pick<Desk, "client" | "points" | "me">) {
    const { client } = desk;
    this.#desk = desk;
    this.asking = new Ask((page) => client.call(voucherBatches, { query: { page } }));
    this.calling = new Call((body, attempt) => client.call(issueVouchers, { body, attempt }));
  }

  async load(page = 1): Promise<void> {
    await this.asking.send(page);
  }

  begin(): void {
    this.issuing = true;
    this.calling.clear();
  }

  leave(): void {
    this.issuing = false;
  }

  choose(denomination: string): void {
    this.denomination =
      Denomination.literals.find((one) => String(one) === denomination) ?? this.denomination;
  }

  /** Issues them; the batch is what is printed next. */
  async issue(): Promise<VoucherBatch | null> {
    if (this.#number === null || !this.ready) return null;
    const { denomination } = this;
    const body = { denomination, count: this.#number, why: this.why.trim() };
    const issued = await this.calling.send(body);
    return issued?.batch ?? null;
  }

  #effect(): string | null {
    if (this.#number === null || this.problem !== null) return null;
    const { points, me } = this.#desk;
    const worth = worthOf(this.denomination, me.village.scale);
    const each = `${this.#number}张，每张${points(worth)}分`;
    return `${each}，一共${this.#number * this.denomination}分。印出来就算发出去了，谁拿来都认，请像现金一样保管。`;
  }
}
