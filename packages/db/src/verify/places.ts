import type { Findings } from "./finding.ts";

/**
 * Where in the log the leaves of numbered lines stand: of an account's entries or a good's movements
 * a later line has a later leaf, so that two leaves that changed places are found by their lines.
 */
export class Places {
  readonly #kind: string;
  readonly #places = new Map<string, Array<number>>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  put(owner: string, line: number, place: number): void {
    const places = this.#places.get(owner) ?? [];
    if (places.length === 0) this.#places.set(owner, places);
    places[line] = place;
  }

  /** I9: tells every line whose leaf does not stand behind the one of the line before. */
  check(findings: Findings): void {
    for (const [owner, places] of this.#places) {
      let before = -1;
      for (const [line, place] of places.entries()) {
        if (place === undefined) continue;
        if (place < before) {
          const of = `${this.#kind}/${owner}/${line}`;
          findings.add("order of leaves", of, `> ${before + 1}`, place + 1);
        }
        before = Math.max(before, place);
      }
    }
  }
}
