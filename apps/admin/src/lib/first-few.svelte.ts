/** A long list, the most urgent first: a few are shown until somebody asks for the rest. */
export class FirstFew<One> {
  readonly shown = $derived.by(() => (this.#all ? this.#list() : this.#list().slice(0, this.#few)));
  readonly hidden = $derived.by(() => this.#list().length - this.shown.length);
  #all = $state(false);
  readonly #few: number;
  readonly #list: () => ReadonlyArray<One>;

  constructor(few: number, list: () => ReadonlyArray<One>) {
    this.#few = few;
    this.#list = list;
  }

  showAll(): void {
    this.#all = true;
  }

  fold(): void {
    this.#all = false;
  }
}
