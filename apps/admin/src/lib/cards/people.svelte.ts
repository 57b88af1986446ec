import { type Cardless, cardless, type HamletRow, hamlets, type RequestOf } from "@huzhu/contract";
import { HamletId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

/** Who has no card yet, narrowed by hamlet, age and name. */
export class CardlessPeople {
  hamlet = $state("");
  everybody = $state(false);
  search = $state("");
  readonly places: Ask<void, ReadonlyArray<HamletRow>>;
  readonly asking: Ask<void, ReadonlyArray<Cardless>>;
  readonly rows = $derived.by(() => this.asking.answer ?? []);

  constructor({ client }: Pick<Desk, "client">) {
    this.places = new Ask(() => client.call(hamlets, {}));
    this.asking = new Ask(() => client.call(cardless, { query: this.#query() }));
  }

  async open(): Promise<void> {
    await Promise.all([this.places.send(), this.asking.send()]);
  }

  async narrow(to: { hamlet?: string; everybody?: boolean; search?: string }): Promise<void> {
    this.hamlet = to.hamlet ?? this.hamlet;
    this.everybody = to.everybody ?? this.everybody;
    this.search = to.search ?? this.search;
    await this.asking.send();
  }

  #query(): RequestOf<typeof cardless>["query"] {
    const search = this.search.trim();
    return {
      ...(search !== "" && { search }),
      ...(this.hamlet !== "" && { hamlet: HamletId.make(this.hamlet) }),
      ...(this.everybody && { everybody: "yes" as const }),
    };
  }
}
