import { type ActRow, type ActView, type FamilyView, family, undoAct } from "@huzhu/contract";
import type { HouseholdId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

/** A family opened: who is where, who left, and what happened to it last. */
export class FamilyPage {
  readonly id: HouseholdId;
  /** The act that is about to be taken back. */
  undoing = $state.raw<ActRow | null>(null);
  why = $state("");
  readonly asking: Ask<void, FamilyView>;
  readonly taking: Call<{ readonly act: string; readonly why: string }, ActView>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly #onchange: () => unknown;

  constructor(
    { client }: Pick<Desk, "client">,
    id: HouseholdId,
    onchange: () => unknown = () => {},
  ) {
    this.id = id;
    this.#onchange = onchange;
    this.asking = new Ask(() => client.call(family, { params: { household: id } }));
    this.taking = new Call(({ act, why }, attempt) =>
      client.call(undoAct, { params: { act }, body: { why }, attempt }),
    );
  }

  async open(): Promise<void> {
    await Promise.all([this.asking.send(), this.#onchange()]);
  }

  startUndo(act: ActRow): void {
    this.taking.clear();
    this.why = "";
    this.undoing = act;
  }

  leaveUndo(): void {
    this.undoing = null;
    this.taking.clear();
  }

  /** Takes an act back, as what never happened. */
  async undo(): Promise<void> {
    const why = this.why.trim();
    if (!this.undoing || why === "") return;
    if ((await this.taking.send({ act: this.undoing.act, why })) === null) return;
    this.undoing = null;
    await this.open();
  }
}
