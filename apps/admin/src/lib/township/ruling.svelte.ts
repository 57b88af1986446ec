import {
  approveProvider,
  type ProviderRequestRow,
  providerRequests,
  type RequestOf,
  refuseProvider,
} from "@huzhu/contract";
import type { ProviderId } from "@huzhu/domain/market";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Paper = RequestOf<typeof approveProvider>["body"];

interface Approval {
  readonly provider: ProviderId;
  readonly paper: Paper;
}

/** 审批: for whom villages ask, and what the township says. */
export class Ruling {
  done = $state("");
  /** Which request is being decided. */
  open = $state<ProviderId | null>(null);
  paper = $state("");
  from = $state("");
  until = $state("");
  why = $state("");
  readonly asking: Ask<void, ReadonlyArray<ProviderRequestRow>>;
  readonly approving: Call<Approval, unknown>;
  readonly refusing: Call<{ readonly provider: ProviderId; readonly why: string }, unknown>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);
  readonly given = $derived.by((): Paper | null => {
    const [from, until] = [readDate(this.from), readDate(this.until)];
    const paper = this.paper.trim();
    return from === null || until === null || paper === "" ? null : { paper, from, until };
  });
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(providerRequests, {}));
    this.approving = new Call(({ provider, paper }, attempt) =>
      client.call(approveProvider, { params: { provider }, body: paper, attempt }),
    );
    this.refusing = new Call(({ provider, why }, attempt) =>
      client.call(refuseProvider, { params: { provider }, body: { why }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin({ id }: ProviderRequestRow): void {
    this.open = id;
    this.paper = this.why = "";
    this.from = this.#today;
    this.until = addDays(this.#today, 365);
    this.approving.clear();
    this.refusing.clear();
  }

  async approve({ id: provider, applicant }: ProviderRequestRow): Promise<void> {
    const { given: paper } = this;
    if (!paper || (await this.approving.send({ provider, paper })) === null) return;
    await this.#after(`批准了${applicant.name}`);
  }

  async refuse({ id: provider, applicant }: ProviderRequestRow): Promise<void> {
    const why = this.why.trim();
    if (why === "" || (await this.refusing.send({ provider, why })) === null) return;
    await this.#after(`驳回了${applicant.name}`);
  }

  async #after(done: string): Promise<void> {
    this.open = null;
    this.done = done;
    await this.load();
  }
}
