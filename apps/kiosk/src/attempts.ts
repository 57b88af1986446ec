/**
 * One attempt id per wish, from the moment somebody may wish it until the server has answered. A
 * bounce, a second try and a way there and back again are all the same attempt.
 */
export class Attempts {
  #open = new Map<string, string>();
  #newAttempt: () => string;

  constructor(newAttempt: () => string) {
    this.#newAttempt = newAttempt;
  }

  for(wish: string): string {
    const attempt = this.#open.get(wish) ?? this.#newAttempt();
    this.#open.set(wish, attempt);
    return attempt;
  }

  answered(attempt: string): void {
    for (const [wish, open] of this.#open) if (open === attempt) this.#open.delete(wish);
  }

  forget(): void {
    this.#open.clear();
  }
}
