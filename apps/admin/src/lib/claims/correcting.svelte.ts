import {
  type ClaimRow,
  type Correction,
  correctClaim,
  explainSteps,
  type RequestOf,
} from "@huzhu/contract";
import type { ClaimId } from "@huzhu/domain/claims";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Deed } from "./deed.svelte.ts";
import { quantityText } from "./read-quantity.ts";

interface Corrected {
  readonly claim: ClaimId;
  readonly body: RequestOf<typeof correctClaim>["body"];
}

/** 更正: an approved claim that was wrong is taken back and counted anew, both at once. */
export class Correcting {
  row = $state.raw<ClaimRow | null>(null);
  deed = $state.raw<Deed | null>(null);
  readonly calling: Call<Corrected, Correction>;
  readonly body = $derived.by(() => this.#body());
  /** What the correction would leave as it is, so that there is none. */
  readonly same = $derived.by(() => {
    const { row, body } = this;
    return (
      row !== null &&
      body !== null &&
      body.rule === row.rule &&
      body.particulars === undefined &&
      body.quantity === row.quantity &&
      body.eventDate === row.eventDate
    );
  });
  readonly ready = $derived(this.body !== null && !this.same);
  readonly effect = $derived.by(() => this.#effect());
  readonly #desk: Desk;
  /** The particulars of the wrong claim, to tell whether they changed. */
  #said = "{}";
  readonly #today: CalendarDate;
  readonly #ondone: (done: string) => Promise<void>;

  constructor(desk: Desk, today: CalendarDate, ondone: (done: string) => Promise<void>) {
    this.#desk = desk;
    this.#today = today;
    this.#ondone = ondone;
    this.calling = new Call(({ claim, body }, attempt) =>
      desk.client.call(correctClaim, { params: { claim }, body, attempt }),
    );
  }

  /** Opens the claim with the values that it was counted by, and not before it has them. */
  async begin(row: ClaimRow): Promise<void> {
    const deed = new Deed(this.#desk, this.#today, () => {});
    deed.date = row.eventDate;
    this.leave();
    this.calling.clear();
    await deed.load();
    const rule = deed.rules.find(({ code }) => code === row.rule) ?? null;
    deed.choose(rule, row.particulars);
    deed.each = quantityText(row.quantity, deed.decimals);
    this.#said = JSON.stringify(deed.particular?.value ?? {});
    this.row = row;
    this.deed = deed;
  }

  leave(): void {
    this.row = null;
    this.deed = null;
  }

  async send(): Promise<void> {
    if (!this.row || !this.body || !this.ready) return;
    const correction = await this.calling.send({ claim: this.row.id, body: this.body });
    if (!correction) return;
    const { points, me } = this.#desk;
    const steps = explainSteps(correction.steps, me.village.scale);
    this.leave();
    await this.#ondone(
      `更正好了：现在是${points(correction.points)}分（${steps}），家里共${points(correction.balance)}分`,
    );
  }

  #body(): Corrected["body"] | null {
    if (!this.deed) return null;
    const { rule, quantity, eventDate, note, ready } = this.deed;
    const why = note.trim();
    if (!rule || quantity === null || !eventDate || !ready || why === "") return null;
    const particulars = this.deed.particular?.value ?? {};
    // Left out, those of the wrong claim stay, with what the register knew of its people.
    const same = rule.code === this.row?.rule && JSON.stringify(particulars) === this.#said;
    return { rule: rule.code, quantity, eventDate, why, ...(same ? {} : { particulars }) };
  }

  #effect(): string | null {
    if (this.row?.state._tag !== "Approved" || !this.ready) return null;
    const was = this.#desk.points(this.row.state.points);
    return `原来入账的${was}分冲正，再按改过的重新算分入账，两笔一起记。`;
  }
}
