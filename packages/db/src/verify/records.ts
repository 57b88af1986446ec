import { getTableName } from "drizzle-orm";
import { leafHashOf, type RowKind, recordOf } from "../log/record.ts";
import { selecting } from "../sets.ts";
import { type Cells, tableOf } from "../unit.ts";
import { int, text } from "./cells.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";
import { Places } from "./places.ts";
import { batches, type Look } from "./stream.ts";

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
};

const NUMBERED = /^(.+)\/(\d+)$/;

interface Checked {
  readonly of: string;
  readonly hash: string;
  readonly leaves: ReadonlyArray<Cells>;
}

const checkLeaf = ({ of, hash, leaves }: Checked, findings: Findings): void => {
  const [leaf] = leaves;
  if (!leaf) findings.add("record without a leaf", of, hash, "");
  else findings.compare("record behind a leaf", of, text(leaf[2]), hash);
  if (leaves.length > 1) findings.add("record with two leaves", of, 1, leaves.length);
};

/** I9: every row of a kind is what its leaf says, and every leaf of that kind has its row. */
export const checkRecords = async (
  look: Look,
  kind: RowKind,
  findings: Findings,
): Promise<void> => {
  const table = tableOf(look.read, kind);
  const { names, rowOf } = selecting(table);
  const from = `from ${getTableName(table)} where village_id = ? order by subject`;
  const leaves = new Ordered(
    batches(
      look,
      `select subject_id, place, hash from leaf
       where village_id = ? and kind = '${kind}' order by subject_id`,
    ),
  );
  const strays = (rows: ReadonlyArray<Cells>): void => {
    for (const [id, , hash] of rows) {
      findings.add("leaf without a record", `${kind}/${text(id)}`, text(hash), "");
    }
  };
  const places = new Places(kind);
  for await (const rows of batches(look, `select ${SUBJECT[kind]} as subject, ${names} ${from}`)) {
    for (const [subject, ...cells] of rows) {
      const name = text(subject);
      const taken = await leaves.upTo(name);
      strays(taken.strays);
      const hash = leafHashOf(recordOf(kind, rowOf(cells)));
      checkLeaf({ of: `${kind}/${name}`, hash, leaves: taken.own }, findings);
      const [, owner, line] = NUMBERED.exec(name) ?? [];
      const [leaf] = taken.own;
      if (owner && leaf) places.put(owner, Number(line), int(leaf[1]));
    }
  }
  for await (const row of leaves.rest()) strays([row]);
  places.check(findings);
};
