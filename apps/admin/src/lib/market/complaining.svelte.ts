import {
  type ComplaintRow,
  complain,
  complaints,
  type ProviderView,
  type RequestOf,
  settleComplaint,
} from "@huzhu/contract";
import type { ComplaintId } from "@huzhu/domain/market";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

interface Settling {
  readonly complaint: ComplaintId;
  readonly upheld: boolean;
  readonly why: string;
}

/** 投诉: taken down in the words of whoever makes it, and looked into by somebody else. */
export class Complaining {
  about = $state.raw<ProviderView | null>(null);
  from = $state("");
  what = $state("");
  settling = $state.raw<ComplaintRow | null>(null);
  why = $state("");
  readonly asking: Ask<void, ReadonlyArray<ComplaintRow>>;
  readonly taking: Call<RequestOf<typeof complain>["body"], unknown>;
  readonly ending: Call<Settling, unknown>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly ready = $derived.by(() => this.from.trim() !== "" && this.what.trim() !== "");
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.asking = new Ask(() => client.call(complaints, {}));
    this.taking = new Call((body, attempt) => client.call(complain, { body, attempt }));
    this.ending = new Call(({ complaint, ...body }, attempt) =>
      client.call(settleComplaint, { params: { complaint }, body, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(provider: ProviderView): void {
    this.about = provider;
    this.from = "";
    this.what = "";
    this.taking.clear();
  }

  leave(): void {
    this.about = null;
  }

  async take(): Promise<void> {
    const { about, from, what, ready } = this;
    if (!about || !ready) return;
    const said = { from: from.trim(), what: what.trim(), on: this.#today };
    const complaint = { provider: about.id, order: null, ...said };
    if ((await this.taking.send({ complaint })) === null) return;
    this.about = null;
    await this.#done("投诉记下了，请管理员处理");
  }

  look(complaint: ComplaintRow): void {
    this.settling = complaint;
    this.why = "";
    this.ending.clear();
  }

  async settle(upheld: boolean): Promise<void> {
    const { settling } = this;
    const why = this.why.trim();
    if (!settling || why === "") return;
    if ((await this.ending.send({ complaint: settling.id, upheld, why })) === null) return;
    this.settling = null;
    await this.#done(upheld ? "记下了：投诉属实" : "记下了：投诉不属实");
  }
}
