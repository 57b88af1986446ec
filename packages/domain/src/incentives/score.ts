import { Schema } from "effect";
import { type DeedFact, Deeds } from "./fact.ts";
import { CandidateId } from "./ids.ts";
import type { AwardScheme, Criterion } from "./scheme.ts";

/** Marks that the committee gave for one criterion, and why. */
export const Judgement = Schema.Struct({
  title: Schema.String,
  marks: Schema.Int,
  why: Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(200)),
});
export type Judgement = typeof Judgement.Type;

/** Whoever could win, with what the books and the committee say of them. */
export const Candidate = Schema.Struct({
  id: CandidateId,
  deeds: Deeds,
  judgements: Schema.Array(Judgement),
  /** What of the scheme's vetoes they did. */
  vetoes: Schema.Array(Schema.String),
  /** How many children pay, where the fund adds to what they pay. */
  children: Schema.optionalKey(Schema.Int),
});
export type Candidate = typeof Candidate.Type;

/** One criterion of one candidate: the fact behind it, and the marks it brought. */
export interface ScoreLine {
  readonly title: string;
  readonly fact: DeedFact | null;
  readonly value: number;
  readonly marks: number;
  readonly why: string;
}

export interface Score {
  readonly candidate: CandidateId;
  readonly lines: ReadonlyArray<ScoreLine>;
  readonly total: number;
  /** The marks that deeds brought; without any nobody wins anything. */
  readonly merit: number;
  /** The first veto that applies. */
  readonly veto: string | null;
}

const lineOf =
  ({ deeds, judgements }: Candidate) =>
  (criterion: Criterion): ScoreLine => {
    const { title, most } = criterion;
    if (criterion.kind === "judged") {
      const given = judgements.find((one) => one.title === title);
      const value = given?.marks ?? 0;
      const marks = Math.max(0, Math.min(value, most));
      return { title, fact: null, value, marks, why: given?.why ?? "" };
    }
    const { fact, per, marks } = criterion;
    const value = Math.max(0, deeds[fact] ?? 0);
    const earned = Math.min(Math.floor(value / per) * marks, most);
    return { title, fact, value, marks: earned, why: "" };
  };

const sum = (lines: ReadonlyArray<ScoreLine>): number =>
  lines.reduce((total, { marks }) => total + marks, 0);

/** The marks of one candidate, line by line; every figure names the fact behind it. */
export const scoreOf = ({ criteria, vetoes }: AwardScheme, candidate: Candidate): Score => {
  const lines = criteria.map(lineOf(candidate));
  const veto = vetoes.find((one) => candidate.vetoes.includes(one)) ?? null;
  const merit = sum(lines.filter(({ fact }) => fact !== null));
  return { candidate: candidate.id, lines, total: sum(lines), merit, veto };
};
