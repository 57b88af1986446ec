import {
  type ActView,
  type HamletRow,
  type HouseholdRow,
  hamlets,
  households,
  previewAct,
} from "@huzhu/contract";
import type { Act } from "@huzhu/domain/people/register";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { actOf } from "./act-of.ts";
import { actSentences } from "./act-words.ts";
import { Draft } from "./draft.svelte.ts";
import type { FamilyPage } from "./family.svelte.ts";
import { sendAct } from "./send-act.ts";
import { KIND_WORDS, type Kind } from "./words.ts";

const MOST_FOUND = 8;

/** A change of the family: filled in, read once more in words, and then done. */
export class Acting {
  draft = $state.raw<Draft | null>(null);
  /** What is to be read before it is done; `null` while the form is filled in. */
  checked = $state.raw<{ readonly act: Act; readonly sentences: ReadonlyArray<string> } | null>(
    null,
  );
  problem = $state<string | null>(null);
  /** What was last done, to be read out. */
  done = $state<ReadonlyArray<string>>([]);
  readonly trying: Ask<Act, ActView>;
  readonly doing: Call<Act, ActView>;
  readonly places: Ask<void, ReadonlyArray<HamletRow>>;
  readonly choice: Choice<HouseholdRow>;
  readonly title = $derived.by(() => (this.draft ? KIND_WORDS[this.draft.kind] : ""));
  readonly #desk: Desk;
  readonly #page: FamilyPage;
  readonly #today: CalendarDate;

  constructor(desk: Desk, page: FamilyPage, today: CalendarDate) {
    const { client } = desk;
    this.#desk = desk;
    this.#page = page;
    this.#today = today;
    this.trying = new Ask((act) => client.call(previewAct, { body: { act } }));
    this.doing = new Call((act, attempt) => sendAct(client, act, attempt));
    this.places = new Ask(() => client.call(hamlets, {}));
    this.choice = new Choice({
      search: async (text) => {
        const found = await client.call(households, { query: { search: text } });
        return Result.map(found, ({ rows }) =>
          rows.filter(({ id }) => id !== page.id).slice(0, MOST_FOUND),
        );
      },
      onchoose: (row) => {
        if (this.draft) this.draft.other = row;
      },
    });
  }

  async start(kind: Kind): Promise<void> {
    const view = this.#page.view;
    if (!view) return;
    this.leave();
    this.done = [];
    const { hamletId: hamlet, number, address } = view;
    this.draft = new Draft(kind, { hamlet, number, address }, this.#today);
    if (!this.places.answer) await this.places.send();
  }

  leave(): void {
    this.draft = null;
    this.checked = null;
    this.problem = null;
    this.choice.clear();
    this.trying.clear();
    this.doing.clear();
  }

  /** Another household is to be chosen. */
  forget(): void {
    if (this.draft) this.draft.other = null;
  }

  /** Back to the form, which is as it was. */
  reopen(): void {
    this.checked = null;
    this.doing.clear();
  }

  /** Asks the server what it would come to, and puts that into words. */
  async check(): Promise<void> {
    const view = this.#page.view;
    if (!this.draft || !view) return;
    const act = actOf(this.draft, { view, scale: this.#desk.me.village.scale });
    this.problem = Result.isFailure(act) ? act.failure : null;
    if (Result.isFailure(act)) return;
    const tried = await this.trying.send(act.success);
    if (!tried) return;
    const sentences = actSentences(tried, act.success, this.#desk.amount);
    this.checked = { act: act.success, sentences };
  }

  async carryOut(): Promise<void> {
    if (!this.checked) return;
    const { act } = this.checked;
    const done = await this.doing.send(act);
    if (!done) return;
    const sentences = actSentences(done, act, this.#desk.amount);
    this.leave();
    this.done = sentences;
    await this.#page.open();
  }
}
