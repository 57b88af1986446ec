import type { ResidentRow } from "@huzhu/contract";
import type { Deed } from "./deed.svelte.ts";

/** One line of a meeting's list: somebody as they were scanned or written, and who that is. */
export class Attendee {
  person = $state.raw<ResidentRow | null>(null);
  candidates = $state.raw<ReadonlyArray<ResidentRow> | null>(null);
  /** Why nobody could be looked up. */
  trouble = $state<string | null>(null);
  readonly key: number;
  readonly written: string;
  readonly #deed: Deed;
  readonly #stated: number | null;
  /** What stands behind the name, or as many as everybody, until somebody types another number. */
  quantity = $derived.by(() => String(this.#stated ?? this.#deed.each));
  readonly quantityRead = $derived.by(() => this.#deed.read(this.quantity));
  readonly state = $derived.by(() => {
    if (this.person) return "known";
    if (this.trouble !== null) return "unknown";
    if (this.candidates === null) return "asking";
    return this.candidates.length === 0 ? "unknown" : "ambiguous";
  });

  constructor(deed: Deed, key: number, written: string, stated: number | null = null) {
    this.#deed = deed;
    this.#stated = stated;
    this.key = key;
    this.written = written;
  }

  /** Takes what the register knows: one person is taken, of several somebody has to choose. */
  answer(candidates: ReadonlyArray<ResidentRow>): void {
    this.candidates = candidates;
    const [only, ...others] = candidates;
    if (only && others.length === 0) this.person = only;
  }

  fail(sentence: string): void {
    this.trouble = sentence;
  }

  choose(person: ResidentRow): void {
    this.person = person;
  }
}
