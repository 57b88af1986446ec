import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import { int, orEmpty, text } from "./cells.ts";
import { inside } from "./documents.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";

/** What each visit moved in a unit: all that reached people, and whether that was taken back. */
const MOVED = `select m.visit, m.unit, m.id,
    (select coalesce(sum(e.amount), 0) from entry e
      where e.village_id = m.village_id and e.transfer_id = m.id and e.amount > 0),
    (select count(*) from transfer r where r.village_id = m.village_id
      and r.reason_kind = 'ByReversal' and r.subject_id = m.id)
  from (select village_id, id, case when subject_id like '%/points' then 'points' else 'time' end as unit,
      substr(subject_id, 1, length(subject_id) -
        case when subject_id like '%/points' then 7 else 5 end) as visit
    from transfer where village_id = ? and reason_kind = 'ByVisit') m
  order by m.visit, m.id`;

/** What is counted towards the caps of those who helped. */
const COUNTED = `select visit_id, points, credited from visit_helper
  where village_id = ? order by visit_id`;

const UNITS = [
  { unit: "points", field: "points", column: 1 },
  { unit: "time", field: "minutes", column: 2 },
] as const;

const paidIn = (said: unknown): ReadonlyArray<unknown> => {
  const state = inside(said, "state");
  if (inside(state, "_tag") === "Void") return [];
  const pay = inside(inside(state, "confirmation"), "pay");
  return Array.isArray(pay) ? pay : [];
};

const summed = (figures: ReadonlyArray<unknown>): number =>
  figures.reduce<number>((sum, figure) => sum + Number(figure ?? 0), 0);

const stands = ([, , , amount, taken]: Cells): number => (int(taken) > 0 ? 0 : int(amount));

/**
 * I12: what a visit says that it brought in points and in minutes is what the journal moved for it and
 * what is counted towards caps. Once a dispute made it void, that is nothing.
 */
export class VisitPay {
  readonly #findings: Findings;
  readonly #moved: Ordered;
  readonly #counted: Ordered;

  constructor(look: Look, findings: Findings) {
    this.#findings = findings;
    this.#moved = new Ordered(batches(look, MOVED));
    this.#counted = new Ordered(batches(look, COUNTED));
  }

  #stray([visit, , transfer]: Cells): void {
    this.#findings.add("visit of a transfer", text(transfer), text(visit), "");
  }

  /** The next visit in the order of their ids; `said` is null where its document cannot be read. */
  async take(visit: string, said: unknown): Promise<void> {
    const moved = await this.#moved.upTo(visit);
    const { own: counted } = await this.#counted.upTo(visit);
    for (const stray of moved.strays) this.#stray(stray);
    if (said === null) return;
    const pay = paidIn(said);
    for (const { unit, field, column } of UNITS) {
      const of = `${visit}/${unit}`;
      const paid = summed(pay.map((one) => inside(one, field)));
      const transfers = moved.own.filter((cells) => orEmpty(cells[1]) === unit);
      this.#findings.compare("pay of a visit", of, paid, summed(transfers.map(stands)));
      const counts = summed(counted.map((cells) => cells[column]));
      this.#findings.compare("counted of a visit", of, paid, counts);
    }
  }

  async end(): Promise<void> {
    for await (const stray of this.#moved.rest()) this.#stray(stray);
  }
}
