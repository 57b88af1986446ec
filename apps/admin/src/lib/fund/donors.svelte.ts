import { type AnswerOf, addDonor, type DonorRow, donors, type RequestOf } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { FirstFew } from "../first-few.svelte.ts";
import { DonorDraft } from "./donor-draft.svelte.ts";

const FEW = 20;

/** 谁给的: everybody who gave, whoever is still to be thanked first. */
export class DonorsPage {
  done = $state("");
  writing = $state(false);
  readonly draft = new DonorDraft();
  readonly asking: Ask<void, ReadonlyArray<DonorRow>>;
  readonly entering: Call<RequestOf<typeof addDonor>["body"]["donor"], AnswerOf<typeof addDonor>>;
  readonly rows = $derived.by(() =>
    (this.asking.answer ?? []).toSorted((a, b) => Number(b.toThank > 0) - Number(a.toThank > 0)),
  );
  readonly few = new FirstFew(FEW, () => this.rows);
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  /** How many people and houses nobody has thanked yet. */
  readonly unthanked = $derived(this.rows.filter(({ toThank }) => toThank > 0).length);

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(donors, {}));
    this.entering = new Call((donor, attempt) =>
      client.call(addDonor, { body: { donor }, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  begin(): void {
    this.draft.fill();
    this.entering.clear();
    this.writing = true;
  }

  leave(): void {
    this.writing = false;
  }

  async save(): Promise<void> {
    const { donor } = this.draft;
    if (!donor || (await this.entering.send(donor)) === null) return;
    this.writing = false;
    this.done = `${donor.name}记下了`;
    await this.load();
  }
}
