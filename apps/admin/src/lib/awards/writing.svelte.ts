import { type AwardSchemes, awardSchemes, keepScheme, type RequestOf } from "@huzhu/contract";
import type { AwardScheme } from "@huzhu/domain/incentives";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Rehearsing } from "./rehearsing.svelte.ts";
import { SchemeDraft } from "./scheme-draft.svelte.ts";

type Body = RequestOf<typeof keepScheme>["body"];

/** Writing a scheme, with its dry run beside it. */
export class Writing {
  draft = $state.raw<SchemeDraft | null>(null);
  readonly asking: Ask<void, AwardSchemes>;
  readonly keeping: Call<Body, AwardScheme>;
  readonly rehearsing: Rehearsing;
  readonly scale = $derived.by(() => this.asking.answer?.scale ?? 0);
  readonly lines = $derived.by(() => this.asking.answer?.lines ?? []);
  readonly ready = $derived.by(() => !!this.draft?.body && this.draft.faults.length === 0);
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(awardSchemes, {}));
    this.keeping = new Call((body, attempt) => client.call(keepScheme, { body, attempt }));
    this.rehearsing = new Rehearsing({ client }, today, () => ({
      scheme: this.draft?.scheme ?? null,
      before: this.draft?.before ?? null,
    }));
  }

  /** Begins a new scheme, or the next version of one, named by its code. */
  async begin(code: string | null): Promise<void> {
    const known = await this.asking.send();
    if (!known) return;
    const from = known.schemes.findLast((one) => one.code === code) ?? null;
    const draft = new SchemeDraft(known, this.#today, from);
    if (!from) draft.line = known.lines[0]?.code ?? "";
    this.draft = draft;
    await this.rehearsing.begin(draft);
  }

  /** Tries it on the last period that is over, where that is another one now. */
  async tryAnew(): Promise<void> {
    if (this.draft) await this.rehearsing.begin(this.draft);
  }

  async tryAgain(): Promise<void> {
    if (this.draft) await this.rehearsing.load(this.draft);
  }

  /** Keeps it; gives it back once it is kept. */
  async keep(): Promise<AwardScheme | null> {
    const body = this.draft?.body;
    return body && this.ready ? this.keeping.send(body) : null;
  }
}
