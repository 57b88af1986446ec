import {
  type AnswerOf,
  type DonorRow,
  donors,
  endPledge,
  type FundLineView,
  fund,
  type PledgeRow,
  pledge,
  pledges,
  type RequestOf,
  receiveGift,
} from "@huzhu/contract";
import type { MoneyPlace, PledgeId } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { FirstFew } from "../first-few.svelte.ts";
import { type Awaited, awaitedOf } from "./awaited.ts";
import { PledgeDraft } from "./pledge-draft.svelte.ts";

const FEW = 20;

type Gift = RequestOf<typeof receiveGift>["body"]["gift"];
type Ending = { readonly pledge: PledgeId; readonly why: string };

/** 承诺: what was promised by instalments, what is due, late and received. */
export class PledgesPage {
  done = $state("");
  writing = $state(false);
  /** The instalment that came, and where and when. */
  coming = $state.raw<Awaited | null>(null);
  place = $state<MoneyPlace>("bank");
  on = $state("");
  /** The promise whose rest will not come, and why. */
  ending = $state.raw<Awaited | null>(null);
  why = $state("");
  readonly draft: PledgeDraft;
  readonly asking: Ask<void, ReadonlyArray<PledgeRow>>;
  readonly knowing: Ask<void, ReadonlyArray<DonorRow>>;
  readonly seeing: Ask<void, AnswerOf<typeof fund>>;
  readonly promising: Call<RequestOf<typeof pledge>["body"]["pledge"], unknown>;
  readonly receiving: Call<Gift, unknown>;
  readonly stopping: Call<Ending, unknown>;
  readonly lines = $derived.by(
    (): ReadonlyArray<FundLineView> => (this.seeing.answer?.lines ?? []).filter(({ open }) => open),
  );
  readonly donors = $derived.by(() => this.knowing.answer ?? []);
  readonly all = $derived.by(() =>
    awaitedOf(this.asking.answer ?? [], this.seeing.answer?.lines ?? []),
  );
  readonly awaited = $derived(this.all.filter(({ state }) => WAITS.has(state)));
  readonly settled = $derived(this.all.filter(({ state }) => !WAITS.has(state)).toReversed());
  readonly fewSettled = new FirstFew(FEW, () => this.settled);
  readonly sums = $derived({
    late: sumOf(this.all, "late"),
    due: sumOf(this.all, "due"),
    promised: sumOf(this.all, "promised"),
    received: sumOf(this.all, "received"),
  });
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.draft = new PledgeDraft(today);
    this.asking = new Ask(() => client.call(pledges, {}));
    this.knowing = new Ask(() => client.call(donors, {}));
    this.seeing = new Ask(() => client.call(fund, { query: {} }));
    this.promising = new Call((said, attempt) =>
      client.call(pledge, { body: { pledge: said }, attempt }),
    );
    this.receiving = new Call((gift, attempt) =>
      client.call(receiveGift, { body: { gift }, attempt }),
    );
    this.stopping = new Call(({ pledge: of, why }, attempt) =>
      client.call(endPledge, { params: { pledge: of }, body: { why }, attempt }),
    );
  }

  async load(): Promise<void> {
    await Promise.all([this.asking.send(), this.knowing.send(), this.seeing.send()]);
  }

  begin(): void {
    this.draft.clear(this.donors[0], this.lines[0]?.code);
    this.promising.clear();
    this.writing = true;
    this.coming = null;
  }

  leave(): void {
    this.writing = false;
    this.coming = null;
    this.ending = null;
  }

  async save(): Promise<void> {
    const said = this.draft.pledge;
    if (!said || (await this.promising.send(said)) === null) return;
    await this.#told(`${said.title}记下了`);
  }

  came(one: Awaited): void {
    this.leave();
    this.coming = one;
    this.place = "bank";
    this.on = this.#today;
    this.receiving.clear();
  }

  /** The gift is booked on its promise, onto the promise's line. */
  async receive(): Promise<void> {
    const { coming, place } = this;
    const on = readDate(this.on);
    if (!coming || on === null) return;
    const { donor, source, line, fen, pledge: of, number } = coming;
    const gift: Gift = {
      ...{ source, donor, line, place, fen, on, earmark: null, note: "" },
      instalment: { pledge: of, number },
    };
    if ((await this.receiving.send(gift)) === null) return;
    await this.#told(`${coming.who}的第${number}期到账了`);
  }

  stop(one: Awaited): void {
    this.leave();
    this.ending = one;
    this.why = "";
    this.stopping.clear();
  }

  async end(): Promise<void> {
    const { ending } = this;
    const why = this.why.trim();
    if (!ending || why === "") return;
    if ((await this.stopping.send({ pledge: ending.pledge, why })) === null) return;
    await this.#told(`${ending.title}剩下的不再等了`);
  }

  async #told(done: string): Promise<void> {
    this.leave();
    this.done = done;
    await this.load();
  }
}

const WAITS: ReadonlySet<Awaited["state"]> = new Set(["late", "due", "promised"]);

const sumOf = (all: ReadonlyArray<Awaited>, state: Awaited["state"]): number =>
  all.reduce((sum, one) => sum + (one.state === state ? one.fen : 0), 0);
