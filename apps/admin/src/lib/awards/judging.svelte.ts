import type { judgeCandidate, RequestOf } from "@huzhu/contract";
import type { AwardScheme, Candidate } from "@huzhu/domain/incentives";

type Body = RequestOf<typeof judgeCandidate>["body"];

interface Marks {
  readonly title: string;
  readonly most: number;
  marks: number | null;
  why: string;
}

/** What the committee says of one candidate, as somebody writes it down. */
export class Judging {
  readonly candidate: Candidate["id"];
  readonly lines: Array<Marks> = $state([]);
  readonly vetoes: Array<{ readonly title: string; did: boolean }> = $state([]);
  readonly body = $derived.by((): Body | null => {
    const judgements = this.lines.flatMap(({ title, marks, why }) =>
      marks === null && why.trim() === "" ? [] : [{ title, marks: marks ?? -1, why: why.trim() }],
    );
    const whole = judgements.every(({ marks, why }) => marks >= 0 && why !== "");
    const vetoes = this.vetoes.filter(({ did }) => did).map(({ title }) => title);
    return whole ? { candidate: this.candidate, judgements, vetoes } : null;
  });

  constructor({ criteria, vetoes }: AwardScheme, said: Candidate) {
    this.candidate = said.id;
    this.lines = criteria.flatMap((one): ReadonlyArray<Marks> => {
      if (one.kind !== "judged") return [];
      const before = said.judgements.find(({ title }) => title === one.title);
      const { title, most } = one;
      return [{ title, most, marks: before?.marks ?? null, why: before?.why ?? "" }];
    });
    this.vetoes = vetoes.map((title) => ({ title, did: said.vetoes.includes(title) }));
  }
}
