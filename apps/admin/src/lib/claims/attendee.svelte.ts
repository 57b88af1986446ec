import type { ResidentRow } from "@huzhu/contract";
import { Quantity } from "@huzhu/domain/rulebook";
import { Option, Schema } from "effect";

/** One line of a meeting's list: somebody as they were scanned or written, and who that is. */
export class Attendee {
  person = $state.raw<ResidentRow | null>(null);
  candidates = $state.raw<ReadonlyArray<ResidentRow> | null>(null);
  /** Why nobody could be looked up. */
  trouble = $state<string | null>(null);
  quantity = $state("1");
  readonly key: number;
  readonly written: string;
  readonly quantityRead = $derived(
    Option.getOrNull(Schema.decodeUnknownOption(Quantity)(Number(this.quantity))),
  );
  readonly state = $derived.by(() => {
    if (this.person) return "known";
    if (this.trouble !== null) return "unknown";
    if (this.candidates === null) return "asking";
    return this.candidates.length === 0 ? "unknown" : "ambiguous";
  });

  constructor(key: number, written: string, quantity: number | null = null) {
    this.key = key;
    this.written = written;
    this.quantity = String(quantity ?? 1);
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
