import type { AwardObjection, Candidate, DeedFact, Round } from "@huzhu/domain/incentives";
import { Judging } from "./judging.svelte.ts";
import type { RoundPage } from "./round-page.svelte.ts";

/** What an objection is decided on: the figures that hang, those of today, and what was said. */
export class Ruling {
  why = $state("");
  readonly judging: Judging | null;
  /** Facts that count in the scheme, as they hang and as the books have them today. */
  readonly facts: ReadonlyArray<{
    readonly fact: DeedFact;
    readonly hung: number;
    readonly today: number;
  }>;
  readonly #page: RoundPage;
  readonly #objection: AwardObjection;

  constructor(page: RoundPage, round: Round, objection: AwardObjection) {
    this.#page = page;
    this.#objection = objection;
    const hung = round.candidates.find(({ id }) => id === objection.candidate);
    const today = page.view?.recounted.find(({ id }) => id === objection.candidate);
    this.judging = hung ? new Judging(round.scheme, hung) : null;
    this.facts = round.scheme.criteria.flatMap((one) =>
      one.kind === "judged"
        ? []
        : [{ fact: one.fact, hung: deed(hung, one.fact), today: deed(today, one.fact) }],
    );
  }

  get ready(): boolean {
    return this.why.trim() !== "" && this.judging?.body !== null;
  }

  async decide(upheld: boolean): Promise<void> {
    const body = this.judging?.body;
    if (!this.ready || !body) return;
    const { judgements, vetoes } = body;
    const righted = upheld ? { judgements, vetoes } : null;
    await this.#page.rule({ objection: this.#objection.id, why: this.why.trim(), righted });
  }
}

const deed = (of: Pick<Candidate, "deeds"> | undefined, fact: DeedFact): number =>
  of?.deeds[fact] ?? 0;
