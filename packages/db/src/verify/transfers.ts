import { type Reason, subjectOf, TransferId } from "@huzhu/domain/points";
import { leafHashOf, type TransferRows, transferRecord } from "../log/record.ts";
import type { Cells } from "../unit.ts";
import type { Accounts } from "./accounts.ts";
import { entryIn, int, lotIn, text, transferIn, useIn } from "./cells.ts";
import type { Findings } from "./finding.ts";
import { Ordered } from "./ordered.ts";
import type { Places } from "./places.ts";
import { batches, type Look } from "./stream.ts";

const TRANSFERS = `select id, event_date, recorded_at, reason, reason_kind, subject_id, rule_code,
  rulebook_version, actor, attempt_id from transfer where village_id = ? order by id`;
const ENTRIES = `select transfer_id, ordinal, account_id, sequence, amount, balance, earned,
  event_date, recorded_at from entry where village_id = ? order by transfer_id, ordinal`;
const LOTS = `select transfer_id, place, account_id, sequence, origin, expires, amount
  from lot where village_id = ? order by transfer_id, place`;
const USES = `select transfer_id, lot_transfer_id, lot_place, account_id, amount
  from lot_use where village_id = ? order by transfer_id, lot_transfer_id, lot_place`;
const LEAVES = `select subject_id, place, hash
  from leaf where village_id = ? and kind = 'transfer' order by subject_id`;

/** What one pass over the transfers needs besides them. */
interface Facts {
  readonly accounts: Accounts;
  readonly places: Places;
  readonly findings: Findings;
}

const lineOf = ({ accountId, sequence }: TransferRows["entries"][number]): string =>
  `${accountId}/${sequence}`;

/** I1: the entries of a transfer sum to zero in every unit, and there are some. */
const checkSums = ({ transfer, entries }: TransferRows, { accounts, findings }: Facts): void => {
  if (entries.length === 0) findings.add("transfer without entries", transfer.id, 1, 0);
  const sums = new Map<string, number>();
  for (const entry of entries) {
    const unit = accounts.get(entry.accountId)?.unit ?? "";
    sums.set(unit, (sums.get(unit) ?? 0) + entry.amount);
  }
  for (const sum of sums.values()) findings.compare("sum of entries", transfer.id, 0, sum);
};

/** I2: what entries repeat of their transfer is what it says. */
const checkDates = ({ transfer, entries }: TransferRows, { findings }: Facts): void => {
  for (const entry of entries) {
    if (entry.eventDate === transfer.eventDate && entry.recordedAt === transfer.recordedAt)
      continue;
    const [expected, found] = [transfer, entry].map((row) => `${row.eventDate} ${row.recordedAt}`);
    findings.add("date of an entry", lineOf(entry), expected ?? "", found ?? "");
  }
};

const reasonIn = (document: string, id: string) => {
  try {
    // Whatever else it is, it is compared as text; a document that is no reason has no tag.
    const reason = JSON.parse(document) as Reason;
    const [rule, version] = reason._tag === "ByRule" ? [reason.rule, reason.version] : [null, null];
    return [reason._tag, subjectOf(reason, TransferId.make(id)), rule, version].join(" ");
  } catch {
    return "";
  }
};

/** I9: the columns by which transfers are found say what the reason says. */
const checkReason = ({ transfer }: TransferRows, { findings }: Facts): void => {
  const { id, reason, reasonKind, subjectId, ruleCode, rulebookVersion } = transfer;
  const columns = [reasonKind, subjectId, ruleCode, rulebookVersion].join(" ");
  findings.compare("columns of a reason", id, reasonIn(reason, id), columns);
};

/** I9: the leaf is the hash of what stands there now; and where it stands in the log. */
const checkLeaf = (
  rows: TransferRows,
  leaves: ReadonlyArray<Cells>,
  { places, findings }: Facts,
): void => {
  const of = `transfer/${rows.transfer.id}`;
  const hash = leafHashOf(transferRecord(rows));
  const [leaf, ...more] = leaves;
  if (!leaf) findings.add("record without a leaf", of, hash, "");
  else {
    const [, place, kept] = leaf;
    findings.compare("record behind a leaf", of, text(kept), hash);
    for (const { accountId, sequence } of rows.entries) places.put(accountId, sequence, int(place));
  }
  if (more.length > 0) findings.add("record with two leaves", of, 1, leaves.length);
};

const leafStrays = (rows: ReadonlyArray<Cells>, findings: Findings): void => {
  for (const [id, , hash] of rows) {
    findings.add("leaf without a record", `transfer/${text(id)}`, text(hash), "");
  }
};

const entryStrays = (rows: ReadonlyArray<Cells>, findings: Findings): void => {
  for (const row of rows) {
    const entry = entryIn("", row);
    findings.add("entry without a transfer", lineOf(entry), entry.transferId, "");
  }
};

const lotStrays = (rows: ReadonlyArray<Cells>, findings: Findings): void => {
  for (const [id] of rows) findings.add("lot without a transfer", text(id), text(id), "");
};

/** Looks at every transfer with all that belongs to it, in the order of ids; tells how many. */
export const checkTransfers = async (look: Look, facts: Facts): Promise<number> => {
  const { village } = look.read;
  const { findings } = facts;
  const [entries, lots, uses, leaves] = [ENTRIES, LOTS, USES, LEAVES].map(
    (each) => new Ordered(batches(look, each)),
  );
  if (!entries || !lots || !uses || !leaves) throw new Error("a stream is missing");
  let count = 0;
  for await (const rows of batches(look, TRANSFERS)) {
    for (const cells of rows) {
      const transfer = transferIn(village, cells);
      const { id } = transfer;
      const itsEntries = await entries.upTo(id);
      const itsLots = await lots.upTo(id);
      const itsUses = await uses.upTo(id);
      const itsLeaves = await leaves.upTo(id);
      const whole: TransferRows = {
        transfer,
        entries: itsEntries.own.map((row) => entryIn(village, row)),
        lots: itsLots.own.map((row) => lotIn(village, row)),
        uses: itsUses.own.map((row) => useIn(village, row)),
      };
      entryStrays(itsEntries.strays, findings);
      lotStrays([...itsLots.strays, ...itsUses.strays], findings);
      leafStrays(itsLeaves.strays, findings);
      checkSums(whole, facts);
      checkDates(whole, facts);
      checkReason(whole, facts);
      checkLeaf(whole, itsLeaves.own, facts);
      count += 1;
    }
  }
  for await (const row of entries.rest()) entryStrays([row], findings);
  for await (const row of lots.rest()) lotStrays([row], findings);
  for await (const row of uses.rest()) lotStrays([row], findings);
  for await (const row of leaves.rest()) leafStrays([row], findings);
  return count;
};
