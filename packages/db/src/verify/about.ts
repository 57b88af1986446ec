import type { Reason } from "@huzhu/domain/points";
import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import { int, orEmpty, text } from "./cells.ts";
import { Ordered } from "./ordered.ts";

/** A transfer of one kind of reason, and by how much it moved which accounts. */
export interface Moved {
  readonly transfer: string;
  readonly eventDate: string;
  readonly rule: string;
  readonly version: string;
  /** The transfer that undid it; empty where none did. */
  readonly reversal: string;
  readonly amounts: ReadonlyMap<string, number>;
  /** The reason as it is kept, of claims only; empty for other kinds. */
  readonly reason: string;
}

const entriesOf = (kind: Reason["_tag"]): string =>
  `select t.subject_id, t.id, t.event_date, t.rule_code, t.rulebook_version, r.id,
    e.account_id, e.amount, ${kind === "ByRule" ? "case when e.ordinal = 0 then t.reason end" : "null"}
  from transfer t
  left join entry e on e.village_id = t.village_id and e.transfer_id = t.id
  left join transfer r on r.village_id = t.village_id and r.reason_kind = 'ByReversal'
    and r.subject_id = t.id
  where t.village_id = ? and t.reason_kind = '${kind}' order by t.subject_id`;

/** The entries of all transfers of a kind, in the order of what these are about. */
export const entriesAbout = (look: Look, kind: Reason["_tag"]): Ordered =>
  new Ordered(batches(look, entriesOf(kind)));

/** What the entries about one thing come to; `null` where there are none. */
export const movedBy = (entries: ReadonlyArray<Cells>): Moved | null => {
  const [first] = entries;
  if (!first) return null;
  const [, transfer, eventDate, rule, version, reversal] = first;
  const amounts = new Map<string, number>();
  let why = "";
  for (const [, , , , , , account, amount, reason] of entries) {
    if (account === null) continue;
    why ||= orEmpty(reason);
    amounts.set(text(account), (amounts.get(text(account)) ?? 0) + int(amount));
  }
  return {
    transfer: text(transfer),
    eventDate: text(eventDate),
    rule: orEmpty(rule),
    version: orEmpty(version),
    reversal: orEmpty(reversal),
    amounts,
    reason: why,
  };
};

/** A transfer and what it moves, as one word to compare. */
export const spell = (transfer: string, amounts: Iterable<readonly [string, number]>): string =>
  [transfer, ...[...amounts].map(([account, amount]) => `${account} ${amount}`).sort()].join(", ");
