import type { Failure } from "@huzhu/client";
import type { Result } from "effect";
import { Ask } from "../ask.svelte.ts";

type Search<T> = (text: string) => Promise<Result.Result<ReadonlyArray<T>, Failure>>;

interface Options<T> {
  readonly search: Search<T>;
  readonly onchoose: (chosen: T) => unknown;
}

/**
 * Typing towards one of many: a person, a rule, a good. A card reader types and presses Enter
 * faster than answers come, so Enter waits for the answer to what was typed.
 */
export class Choice<T> {
  text = $state("");
  active = $state(0);
  open = $state(false);
  readonly asking: Ask<string, ReadonlyArray<T>>;
  readonly options = $derived.by(() => (this.open ? (this.asking.answer ?? []) : []));
  readonly nothing = $derived.by(
    () => this.open && !this.asking.busy && this.asking.answer?.length === 0,
  );
  readonly #onchoose: (chosen: T) => unknown;
  #latest: Promise<ReadonlyArray<T> | null> = Promise.resolve(null);

  constructor({ search, onchoose }: Options<T>) {
    this.asking = new Ask(search);
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
    this.#latest = this.asking.send(wanted);
    await this.#latest;
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

  /** Takes what is marked, once the answer to the text is there. */
  async enter(): Promise<void> {
    if (this.text.trim() === "") return;
    const options = await this.#latest;
    const marked = options?.[this.active];
    if (marked !== undefined) await this.choose(marked);
  }

  async choose(chosen: T): Promise<void> {
    this.clear();
    await this.#onchoose(chosen);
  }

  clear(): void {
    this.text = "";
    this.active = 0;
    this.open = false;
    this.asking.clear();
    this.#latest = Promise.resolve(null);
  }
}
