import {
  type BatchView,
  changeMany,
  type HamletRow,
  type HouseholdRow,
  hamlets,
  households,
  previewBatch,
  residentsInFilter,
  undoAct,
} from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import type { BatchChange } from "@huzhu/domain/people/register";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import type { Wanted } from "../people/list.svelte.ts";
import { changeOf } from "./change-of.ts";
import { BatchDraft } from "./draft.svelte.ts";
import { Selection } from "./selection.svelte.ts";

const MOST_FOUND = 8;
const WHY_UNDONE = "批量改错了，整批撤销";

interface Given {
  readonly change: BatchChange;
  readonly residents: ReadonlyArray<ResidentId>;
}

/** One change for many: marked, filled in, read once more, done, and taken back as a whole. */
export class Batch {
  readonly selection = new Selection();
  draft = $state.raw<BatchDraft | null>(null);
  problem = $state<string | null>(null);
  /** What is to be read before it is done. */
  checked = $state.raw<{ readonly given: Given; readonly view: BatchView } | null>(null);
  done = $state.raw<BatchView | null>(null);
  undone = $state(false);
  readonly trying: Ask<Given, BatchView>;
  readonly doing: Call<Given, BatchView>;
  readonly taking: Call<string, unknown>;
  readonly everybody: Ask<Wanted, ReadonlyArray<ResidentId>>;
  readonly places: Ask<void, ReadonlyArray<HamletRow>>;
  readonly choice: Choice<HouseholdRow>;
  readonly #today: CalendarDate;
  readonly #onchange: () => unknown;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate, onchange: () => unknown) {
    this.#today = today;
    this.#onchange = onchange;
    this.trying = new Ask((body) => client.call(previewBatch, { body }));
    this.doing = new Call((body, attempt) => client.call(changeMany, { body, attempt }));
    this.taking = new Call((act, attempt) =>
      client.call(undoAct, { params: { act }, body: { why: WHY_UNDONE }, attempt }),
    );
    this.everybody = new Ask(({ page: _, ...query }) => client.call(residentsInFilter, { query }));
    this.places = new Ask(() => client.call(hamlets, {}));
    this.choice = new Choice({
      search: async (text) => {
        const found = await client.call(households, { query: { search: text } });
        return Result.map(found, ({ rows }) => rows.slice(0, MOST_FOUND));
      },
      onchoose: (row) => {
        if (this.draft) this.draft.other = row;
      },
    });
  }

  /** Marks all that the list shows on all its pages. */
  async markAll(wanted: Wanted): Promise<void> {
    this.selection.add((await this.everybody.send(wanted)) ?? []);
  }

  async start(): Promise<void> {
    this.leave();
    this.done = null;
    this.undone = false;
    this.draft = new BatchDraft(this.#today);
    const places = this.places.answer ?? (await this.places.send());
    if (this.draft && places?.[0]) this.draft.hamlet ??= places[0].id;
  }

  leave(): void {
    this.draft = null;
    this.checked = null;
    this.problem = null;
    this.choice.clear();
    this.trying.clear();
    this.doing.clear();
  }

  /** Back to the form, or out of it. */
  back(): void {
    if (this.checked) this.checked = null;
    else this.leave();
  }

  async check(): Promise<void> {
    if (!this.draft) return;
    const change = changeOf(this.draft);
    this.problem = Result.isFailure(change) ? change.failure : null;
    if (Result.isFailure(change)) return;
    const given = { change: change.success, residents: this.selection.ids };
    const view = await this.trying.send(given);
    if (view) this.checked = { given, view };
  }

  async carryOut(): Promise<void> {
    if (!this.checked) return;
    const done = await this.doing.send(this.checked.given);
    if (!done) return;
    this.leave();
    this.selection.clear();
    this.done = done;
    await this.#onchange();
  }

  /** Takes all of it back, while nothing has changed since. */
  async undo(): Promise<void> {
    const act = this.done?.act;
    if (!act || this.undone) return;
    if ((await this.taking.send(act)) === null) return;
    this.undone = true;
    await this.#onchange();
  }
}
