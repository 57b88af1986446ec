import type { Findings } from "./finding.ts";

/** The lines of one owner as they came, and where in the log the leaf of each stands. */
interface Lines {
  readonly lines: Array<number>;
  readonly places: Array<number>;
}

/**
 * Where in the log the leaves of numbered lines stand: of an account's entries or a good's movements
 * a later line has a later leaf, so that two leaves that changed places are found by their lines.
 */
export class Places {
  readonly #kind: string;
  readonly #owners = new Map<string, Lines>();

  constructor(kind: string) {
    this.#kind = kind;
  }

  put(owner: string, line: number, place: number): void {
    const known = this.#owners.get(owner) ?? { lines: [], places: [] };
    if (known.lines.length === 0) this.#owners.set(owner, known);
    known.lines.push(line);
    known.places.push(place);
  }

  /** I9: tells every line whose leaf does not stand behind the one of the line before. */
  check(findings: Findings): void {
    for (const [owner, { lines, places }] of this.#owners) {
      const order = [...lines.keys()].sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
      let before = -1;
      for (const at of order) {
        const place = places[at] ?? 0;
        if (place < before) {
          const of = `${this.#kind}/${owner}/${lines[at]}`;
          findings.add("order of leaves", of, `> ${before + 1}`, place + 1);
        }
        before = Math.max(before, place);
      }
    }
  }
}
