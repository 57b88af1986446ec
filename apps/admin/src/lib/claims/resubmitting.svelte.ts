import { type ClaimRow, type RequestOf, resubmitClaim } from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Deed } from "./deed.svelte.ts";
import { quantityText } from "./read-quantity.ts";

interface Righted {
  readonly claim: ClaimId;
  readonly body: RequestOf<typeof resubmitClaim>["body"];
}

/** 重新申报: a claim that came back is put right; its checks begin anew. */
export class Resubmitting {
  row = $state.raw<ClaimRow | null>(null);
  deed = $state.raw<Deed | null>(null);
  readonly calling: Call<Righted, ClaimRow>;
  readonly body = $derived.by(() => this.#body());
  /** Why it came back. */
  readonly why = $derived(this.row?.state._tag === "Returned" ? this.row.state.why : "");
  readonly #desk: Desk;
  readonly #today: CalendarDate;
  /** The particulars as they came back, to tell whether they changed. */
  #said = "{}";
  readonly #ondone: (done: string) => Promise<void>;

  constructor(desk: Desk, today: CalendarDate, ondone: (done: string) => Promise<void>) {
    this.#desk = desk;
    this.#today = today;
    this.#ondone = ondone;
    this.calling = new Call(({ claim, body }, attempt) =>
      desk.client.call(resubmitClaim, { params: { claim }, body, attempt }),
    );
  }

  /** Opens the claim as it was recorded. */
  async begin(row: ClaimRow): Promise<void> {
    const deed = new Deed(this.#desk, this.#today, () => {});
    deed.date = row.eventDate;
    deed.note = row.note;
    this.calling.clear();
    this.row = row;
    this.deed = deed;
    await deed.load();
    deed.choose(deed.rules.find(({ code }) => code === row.rule) ?? null, row.particulars);
    deed.each = quantityText(row.quantity, deed.decimals);
    this.#said = JSON.stringify(deed.particular?.value ?? {});
  }

  leave(): void {
    this.row = null;
    this.deed = null;
  }

  async send(): Promise<void> {
    if (!this.row || !this.body) return;
    if (!(await this.calling.send({ claim: this.row.id, body: this.body }))) return;
    this.leave();
    await this.#ondone("重新报上去了，从头审核");
  }

  #body(): Righted["body"] | null {
    if (!this.row || !this.deed) return null;
    const { rule, quantity, eventDate, note, ready } = this.deed;
    if (!rule || quantity === null || !eventDate || !ready) return null;
    const particulars = this.deed.particular?.value ?? {};
    const same = rule.code === this.row.rule && JSON.stringify(particulars) === this.#said;
    const { resident } = this.row;
    const righted = { resident, rule: rule.code, quantity, eventDate, note: note.trim() };
    return { ...righted, ...(same ? {} : { particulars }) };
  }
}
