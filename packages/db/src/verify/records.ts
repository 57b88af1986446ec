import { getTableName } from "drizzle-orm";
import { leafHashOf, type RowKind, recordOf } from "../log/record.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import { type Cells, tableOf } from "../unit.ts";
import { text } from "./cells.ts";
import type { Findings } from "./finding.ts";
import type { Leaf, Matching } from "./leaves.ts";
import { Ordered } from "./ordered.ts";
import { Places } from "./places.ts";

/** What a leaf calls a row of each kind. */
const SUBJECT: Record<RowKind, string> = {
  movement: "good_id || '/' || cast(sequence as text)",
  price: "good_id || '/' || cast(sequence as text)",
  rulebook: "cast(version as text)",
  redemption: "id",
  hold: "id",
  holdEnd: "hold_id",
  voucher: "cast(serial as text)",
  voucherEnd: "cast(serial as text)",
  period: "cast(number as text)",
  account: "id",
};

const NUMBERED = /^(.+)\/(\d+)$/;

/** The rows of one kind that are a record each. */
export class Records implements Matching {
  readonly #kind: RowKind;
  readonly #findings: Findings;
  readonly #places: Places;
  readonly #rows: Ordered;
  readonly #rowOf: (cells: Cells) => object;
  #last = "";

  constructor(look: Look, kind: RowKind, findings: Findings) {
    const table = tableOf(look.read, kind);
    const { names, rowOf } = selecting(table);
    const from = `from ${getTableName(table)} where village_id = ? order by subject`;
    this.#kind = kind;
    this.#findings = findings;
    this.#places = new Places(kind);
    this.#rowOf = rowOf;
    this.#rows = new Ordered(batches(look, `select ${SUBJECT[kind]} as subject, ${names} ${from}`));
  }

  async take({ subject, place, hash }: Leaf): Promise<void> {
    const { own, strays } = await this.#rows.upTo(subject);
    for (const row of strays) this.#without(row);
    const of = `${this.#kind}/${subject}`;
    const [row] = own;
    if (row) this.#findings.compare("record behind a leaf", of, hash, this.#hashOf(row));
    else if (subject === this.#last) this.#findings.add("record with two leaves", of, 1, 2);
    else this.#findings.add("leaf without a record", of, hash, "");
    this.#last = subject;
    const [, owner, line] = NUMBERED.exec(subject) ?? [];
    if (owner) this.#places.put(owner, Number(line), place);
  }

  async end(): Promise<void> {
    for await (const row of this.#rows.rest()) this.#without(row);
    this.#places.check(this.#findings);
  }

  #hashOf([, ...cells]: Cells): string {
    return leafHashOf(recordOf(this.#kind, this.#rowOf(cells)));
  }

  #without(row: Cells): void {
    const of = `${this.#kind}/${text(row[0])}`;
    this.#findings.add("record without a leaf", of, this.#hashOf(row), "");
  }
}
