/** Digits that somebody has pressed so far. */
export class Keypad {
  digits = $state("");

  #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  type(text: string): void {
    this.digits = (this.digits + text.replace(/\D/g, "")).slice(0, this.#longest);
  }

  erase(): void {
    this.digits = this.digits.slice(0, -1);
  }

  clear(): void {
    this.digits = "";
  }
}
