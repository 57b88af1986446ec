import type { Rulebook } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { KeptDraft } from "../rulebooks/kept-draft.ts";
import type { Rulebooks } from "../rulebooks/rulebooks.svelte.ts";
import { readRulebook } from "../rulebooks/shape/read-rulebook.ts";

const DRAFT = "draft";

/** A document that can be rehearsed. */
interface Option {
  readonly value: string;
  readonly word: string;
  readonly rulebook: Rulebook;
}

/** Which document is rehearsed: the draft that somebody writes on this PC, or a version. */
export class RehearsalChoice {
  /** A draft is there, and something in it is still missing. */
  unfinished = $state(false);
  readonly options: ReadonlyArray<Option> = $derived.by(() => [
    ...(this.#draft
      ? [{ value: DRAFT, word: `第${this.#draft.version}版 草稿`, rulebook: this.#draft }]
      : []),
    ...this.#rulebooks.choices.flatMap(({ value, word }) => {
      const found = this.#rulebooks.find(Number(value));
      return found ? [{ value, word, rulebook: found.rulebook }] : [];
    }),
  ]);
  readonly chosen: Option | null = $derived.by(
    () => this.options.find(({ value }) => value === this.#wanted) ?? this.options[0] ?? null,
  );
  readonly #rulebooks: Rulebooks;
  readonly #keptAt: (version: number) => Pick<KeptDraft, "load">;
  #wanted = $state<string | null>(null);
  #draft = $state.raw<Rulebook | null>(null);

  /** `keptAt` gives the place of the draft of a version. */
  constructor(
    rulebooks: Rulebooks,
    keptAt: (version: number) => Pick<KeptDraft, "load">,
    wanted: string | null,
  ) {
    this.#rulebooks = rulebooks;
    this.#keptAt = keptAt;
    this.#wanted = wanted;
  }

  async load(): Promise<void> {
    await this.#rulebooks.load();
    const kept = this.#keptAt((this.#rulebooks.latest?.version ?? 0) + 1).load();
    const read = kept && readRulebook(kept);
    this.#draft = read && Result.isSuccess(read) ? read.success : null;
    this.unfinished = kept !== null && this.#draft === null;
  }

  choose(value: string): void {
    this.#wanted = value;
  }
}
