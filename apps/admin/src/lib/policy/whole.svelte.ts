/** A whole number that somebody types, between two ends. */
export class Whole {
  text = $state("");
  readonly value = $derived.by(() => {
    const text = this.text.normalize("NFKC").trim();
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return number >= this.#least && number <= this.#most ? number : null;
  });
  readonly problem = $derived.by(() =>
    this.value === null ? `要写${this.#least}到${this.#most}的整数` : null,
  );
  readonly #least: number;
  readonly #most: number;

  constructor(least: number, most: number, usual: number) {
    this.#least = least;
    this.#most = most;
    this.text = String(usual);
  }

  set(value: number): void {
    this.text = String(value);
  }
}
