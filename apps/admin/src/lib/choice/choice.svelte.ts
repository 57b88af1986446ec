import type { Failure } from "@huzhu/client";
import { Result } from "effect";
import { Ask } from "../ask.svelte.ts";

type Found<T> = Promise<Result.Result<ReadonlyArray<T>, Failure>>;

interface Options<T> {
  readonly search: (text: string) => Found<T>;
  readonly onchoose: (chosen: T) => unknown;
}

/**
 * Typing towards one of many: a person, a rule, a good. A card reader types and presses Enter
 * faster than answers come: Enter waits for the answer to what was typed, and the next text may be
 * typed meanwhile.
 */
export class Choice<T> {
  text = $state("");
  active = $state(0);
  open = $state(false);
  readonly asking: Ask<Found<T>, ReadonlyArray<T>>;
  readonly options = $derived.by(() => (this.open ? (this.asking.answer ?? []) : []));
  readonly nothing = $derived.by(
    () => this.open && !this.asking.busy && this.asking.answer?.length === 0,
  );
  readonly #search: (text: string) => Found<T>;
  readonly #onchoose: (chosen: T) => unknown;
  #found: Found<T> | null = null;

  constructor({ search, onchoose }: Options<T>) {
    this.asking = new Ask((found) => found);
    this.#search = search;
    this.#onchoose = onchoose;
  }

  async type(text: string): Promise<void> {
    this.text = text;
    this.active = 0;
    const wanted = text.trim();
    if (wanted === "") {
      this.clear();
      return;
    }
    this.open = true;
    this.#found = this.#search(wanted);
    await this.asking.send(this.#found);
  }

  move(by: 1 | -1): void {
    const count = this.options.length;
    if (count > 0) this.active = (this.active + by + count) % count;
  }

  /** Shows what was found, or hides it while the cursor is elsewhere. */
  show(shown: boolean): void {
    this.open = shown && this.text.trim() !== "";
  }

  mark(at: number): void {
    this.active = at;
  }

  /** Takes what is marked, once the answer to the text is there; puts the text back if nothing is. */
  async enter(): Promise<void> {
    const { text, active } = this;
    const found = this.#found;
    if (text.trim() === "" || !found) return;
    this.text = "";
    const answer = await found;
    const marked = Result.isSuccess(answer) ? answer.success[active] : undefined;
    if (marked !== undefined) await this.#choose(marked);
    else if (this.text === "") this.text = text;
  }

  /** Takes one that was pointed at. */
  async pick(chosen: T): Promise<void> {
    this.clear();
    await this.#onchoose(chosen);
  }

  async #choose(chosen: T): Promise<void> {
    if (this.text === "") this.clear();
    await this.#onchoose(chosen);
  }

  clear(): void {
    this.text = "";
    this.active = 0;
    this.open = false;
    this.asking.clear();
    this.#found = null;
  }
}
