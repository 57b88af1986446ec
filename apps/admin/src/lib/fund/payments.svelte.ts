import {
  type AnswerOf,
  approvePayment,
  attachPaper,
  draftPayment,
  fund,
  type HouseholdRow,
  households,
  type PaymentOrderRow,
  paymentOrders,
  payOrder,
  type RequestOf,
  refusePayment,
} from "@huzhu/contract";
import type { PaymentId } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { FirstFew } from "../first-few.svelte.ts";
import { PaymentDraft } from "./payment-draft.svelte.ts";

type Draft = RequestOf<typeof draftPayment>["body"]["payment"];
type Paper = RequestOf<typeof attachPaper>["body"];

const FEW = 10;
const NO_PICTURE = "这个文件不是照片，请选 JPG、PNG 或 WebP 图片";
const WAITING = new Set<PaymentOrderRow["state"]>(["drafted", "approved"]);

/** 付款单: drafted by one, approved by others, paid, with its receipts. */
export class PaymentsPage {
  done = $state("");
  writing = $state(false);
  /** The order that is being turned down, and why. */
  refusing = $state.raw<PaymentOrderRow | null>(null);
  why = $state("");
  paperProblem = $state<string | null>(null);
  readonly draft = new PaymentDraft();
  readonly asking: Ask<void, ReadonlyArray<PaymentOrderRow>>;
  readonly seeing: Ask<void, AnswerOf<typeof fund>>;
  readonly drafting: Call<Draft, unknown>;
  readonly approving: Call<PaymentId, unknown>;
  readonly turning: Call<{ readonly payment: PaymentId; readonly why: string }, unknown>;
  readonly paying: Call<PaymentId, unknown>;
  readonly attaching: Call<Paper, unknown>;
  readonly homes: Choice<HouseholdRow>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly waiting = $derived(this.rows.filter(({ state }) => WAITING.has(state)));
  readonly past = new FirstFew(FEW, () => this.rows.filter(({ state }) => !WAITING.has(state)));
  readonly lines = $derived.by(() => (this.seeing.answer?.lines ?? []).filter(({ open }) => open));
  readonly titles = $derived.by(
    () => new Map<string, string>(this.seeing.answer?.lines.map((one) => [one.code, one.title])),
  );
  readonly needs = $derived.by(() => this.draft.needs(this.lines));
  readonly sentence = $derived.by(() => {
    const all = [this.approving, this.paying, this.attaching];
    return this.paperProblem ?? all.find(({ sentence }) => sentence !== null)?.sentence ?? null;
  });
  readonly #today: CalendarDate;
  readonly #shrink: (file: Blob) => Promise<string | null>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    shrink: (file: Blob) => Promise<string | null>,
  ) {
    this.#today = today;
    this.#shrink = shrink;
    this.asking = new Ask(() => client.call(paymentOrders, {}));
    this.seeing = new Ask(() => client.call(fund, { query: {} }));
    this.drafting = new Call((payment, attempt) =>
      client.call(draftPayment, { body: { payment }, attempt }),
    );
    this.approving = new Call((payment, attempt) =>
      client.call(approvePayment, { params: { payment }, attempt }),
    );
    this.turning = new Call(({ payment, why }, attempt) =>
      client.call(refusePayment, { params: { payment }, body: { why }, attempt }),
    );
    this.paying = new Call((payment, attempt) =>
      client.call(payOrder, { params: { payment }, attempt }),
    );
    this.attaching = new Call((body, attempt) => client.call(attachPaper, { body, attempt }));
    this.homes = new Choice({
      search: async (search) =>
        Result.map(await client.call(households, { query: { search } }), ({ rows }) =>
          rows.slice(0, FEW),
        ),
      onchoose: (home) => {
        this.draft.addHousehold(home);
        this.homes.clear();
      },
    });
  }

  async load(): Promise<void> {
    await Promise.all([this.asking.send(), this.seeing.send()]);
  }

  begin(): void {
    this.writing = true;
    this.draft.clear(this.lines[0]?.code, this.#today);
    this.homes.clear();
    this.drafting.clear();
  }

  leave(): void {
    this.writing = false;
  }

  async send(): Promise<void> {
    const { needs } = this;
    const { payment } = this.draft;
    if (!payment || (await this.drafting.send(payment)) === null) return;
    this.writing = false;
    await this.#told(needs === 2 ? "付款单开好了，要请两位批准" : "付款单开好了，请另一位批准");
  }

  async approve({ id }: PaymentOrderRow): Promise<void> {
    this.#clear();
    if ((await this.approving.send(id)) !== null) await this.#told("批准了");
  }

  async pay({ id }: PaymentOrderRow): Promise<void> {
    this.#clear();
    if ((await this.paying.send(id)) !== null) await this.#told("付款记进账本了");
  }

  refuse(row: PaymentOrderRow): void {
    this.refusing = row;
    this.why = "";
    this.turning.clear();
  }

  async turnDown(): Promise<void> {
    const { refusing, why } = this;
    if (!refusing || why.trim() === "") return;
    const sent = await this.turning.send({ payment: refusing.id, why: why.trim() });
    if (sent === null) return;
    this.refusing = null;
    await this.#told("没有批准，写明了原因");
  }

  /** The photo of a receipt, made small enough. */
  async attach({ id }: PaymentOrderRow, file: Blob): Promise<void> {
    this.#clear();
    const base64 = await this.#shrink(file);
    if (base64 === null) {
      this.paperProblem = NO_PICTURE;
      return;
    }
    const sent = await this.attaching.send({ about: id, title: "收据", base64 });
    if (sent !== null) await this.#told("收据收好了");
  }

  #clear(): void {
    this.paperProblem = null;
    for (const call of [this.approving, this.paying, this.attaching]) call.clear();
  }

  async #told(done: string): Promise<void> {
    this.done = done;
    await this.load();
  }
}
