import {
  type AdoptedRulebook,
  adoptRulebook,
  type CheckedRulebook,
  checkRulebook,
} from "@huzhu/contract";
import type { Adopted, Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { DecisionDraft } from "../decisions/decision-draft.svelte.ts";
import type { Desk } from "../desk.ts";
import type { RulebookDraft } from "./draft.svelte.ts";

/** From a written draft to a rulebook in force: check it, look at what changes, write down the vote. */
export class Adoption {
  /** What the server found in order and somebody looks at before it counts. */
  checked = $state.raw<Rulebook | null>(null);
  /** What the meeting decided on it, while somebody writes it down. */
  meeting = $state.raw<DecisionDraft | null>(null);
  readonly checking: Ask<Rulebook, CheckedRulebook>;
  readonly adopting: Call<Adopted, AdoptedRulebook>;
  readonly #draft: RulebookDraft;
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, draft: RulebookDraft, today: CalendarDate) {
    this.#draft = draft;
    this.#today = today;
    this.checking = new Ask((body) => client.call(checkRulebook, { body }));
    this.adopting = new Call((body, attempt) => client.call(adoptRulebook, { body, attempt }));
  }

  async check(): Promise<boolean> {
    const document = this.#draft.finish();
    const found = document && (await this.checking.send(document));
    this.checked = found ? found.rulebook : null;
    this.meeting = this.checked && this.#meetingOn(this.checked);
    return this.checked !== null;
  }

  backToWriting(): void {
    this.checked = null;
    this.adopting.clear();
  }

  adopt(): Promise<AdoptedRulebook | null> {
    const decision = this.meeting?.ready ? this.meeting.decision : null;
    if (!this.checked || !decision) return Promise.resolve(null);
    return this.adopting.send({ rulebook: this.checked, decision });
  }

  /** A meeting that was half written down is not lost by a change of the draft. */
  #meetingOn({ effectiveFrom, version }: Rulebook): DecisionDraft {
    const ground = { today: this.#today, effectiveFrom, first: version === 1 };
    const meeting = new DecisionDraft(ground);
    if (this.meeting) meeting.goOn(this.meeting);
    return meeting;
  }
}
