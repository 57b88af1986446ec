import { giveConsent, type RequestOf, withdrawConsent } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { ConsentId, ConsentPurpose, ConsentWay } from "@huzhu/domain/privacy";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Body = RequestOf<typeof giveConsent>["body"];

/** 登记同意: what somebody agreed to, how, and who stood by; and that it was taken back. */
export class Consenting {
  open = $state(false);
  purpose = $state<ConsentPurpose>("register");
  way = $state<ConsentWay>("signed");
  on = $state("");
  witness = $state("");
  guardian = $state("");
  tie = $state("");
  /** Which consent somebody was asked about before it is taken back. */
  doubted = $state<ConsentId | null>(null);
  readonly sending: Call<Body, unknown>;
  readonly withdrawing: Call<ConsentId, unknown>;
  /** A signature stands for itself; anything else was seen by somebody. */
  readonly asksWitness = $derived.by(() => this.way !== "signed");
  readonly ready = $derived.by(
    () =>
      readDate(this.on) !== null &&
      (!this.asksWitness || this.witness.trim() !== "") &&
      (!this.#guarded() || (this.guardian.trim() !== "" && this.tie.trim() !== "")),
  );
  readonly #today: CalendarDate;
  readonly #guarded: () => boolean;
  readonly #done: () => Promise<unknown>;

  constructor(
    { client }: Pick<Desk, "client">,
    resident: ResidentId,
    {
      today,
      guarded,
      done,
    }: {
      readonly today: CalendarDate;
      /** Whether a guardian has to agree. */
      readonly guarded: () => boolean;
      readonly done: () => Promise<unknown>;
    },
  ) {
    this.#today = today;
    this.#guarded = guarded;
    this.#done = done;
    const params = { resident };
    this.sending = new Call((body, attempt) => client.call(giveConsent, { params, body, attempt }));
    this.withdrawing = new Call((consent, attempt) =>
      client.call(withdrawConsent, { params: { consent }, attempt }),
    );
  }

  start(purpose: ConsentPurpose): void {
    this.leave();
    this.purpose = purpose;
    this.on = this.#today;
    this.open = true;
  }

  leave(): void {
    this.open = false;
    this.doubted = null;
    this.witness = "";
    this.guardian = "";
    this.tie = "";
    this.sending.clear();
    this.withdrawing.clear();
  }

  async send(): Promise<void> {
    const on = readDate(this.on);
    if (!this.ready || on === null) return;
    const { purpose, way } = this;
    const consent = {
      ...{ purpose, way, on },
      guardian: this.#guarded() ? { name: this.guardian.trim(), tie: this.tie.trim() } : null,
      witness: this.witness.trim() === "" ? null : this.witness.trim(),
    };
    if ((await this.sending.send({ consent })) !== null) await this.#settle();
  }

  doubt(consent: ConsentId): void {
    this.leave();
    this.doubted = consent;
  }

  async withdraw(consent: ConsentId): Promise<void> {
    if ((await this.withdrawing.send(consent)) !== null) await this.#settle();
  }

  async #settle(): Promise<void> {
    this.leave();
    await this.#done();
  }
}
