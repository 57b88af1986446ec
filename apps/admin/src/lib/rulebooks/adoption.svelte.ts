import {
  type AdoptedRulebook,
  adoptRulebook,
  type CheckedRulebook,
  checkRulebook,
} from "@huzhu/contract";
import type { Rulebook } from "@huzhu/domain/rulebook";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import type { RulebookDraft } from "./draft.svelte.ts";

/** From a written draft to a rulebook in force: check it, look at what changes, adopt it. */
export class Adoption {
  /** What the server found in order and somebody looks at before it counts. */
  checked = $state.raw<Rulebook | null>(null);
  readonly checking: Ask<Rulebook, CheckedRulebook>;
  readonly adopting: Call<Rulebook, AdoptedRulebook>;
  readonly #draft: RulebookDraft;

  constructor({ client }: Pick<Desk, "client">, draft: RulebookDraft) {
    this.#draft = draft;
    this.checking = new Ask((body) => client.call(checkRulebook, { body }));
    this.adopting = new Call((body, attempt) => client.call(adoptRulebook, { body, attempt }));
  }

  async check(): Promise<boolean> {
    const document = this.#draft.finish();
    const found = document && (await this.checking.send(document));
    this.checked = found ? found.rulebook : null;
    return this.checked !== null;
  }

  backToWriting(): void {
    this.checked = null;
    this.adopting.clear();
  }

  adopt(): Promise<AdoptedRulebook | null> {
    return this.checked ? this.adopting.send(this.checked) : Promise.resolve(null);
  }
}
