import { type Reason, subjectOf, TransferId } from "@huzhu/domain/points";
import { leafHashOf, type TransferRows, transferRecord } from "../log/record.ts";
import { batches, type Look } from "../stream.ts";
import type { Cells } from "../unit.ts";
import type { Accounts } from "./accounts.ts";
import { entryIn, lotIn, text, transferIn, useIn } from "./cells.ts";
import type { Findings } from "./finding.ts";
import type { Leaf, Matching } from "./leaves.ts";
import type { Moments } from "./moments.ts";
import { Ordered } from "./ordered.ts";
import { Places } from "./places.ts";

const TRANSFERS = `select id, event_date, recorded_at, reason, reason_kind, subject_id, rule_code,
  rulebook_version, actor, attempt_id from transfer where village_id = ? order by id`;
const ENTRIES = `select transfer_id, ordinal, account_id, sequence, amount, balance, earned,
  event_date, recorded_at from entry where village_id = ? order by transfer_id, ordinal`;
const LOTS = `select transfer_id, place, account_id, sequence, origin, expires, amount, gift
  from lot where village_id = ? order by transfer_id, place`;
const USES = `select transfer_id, lot_transfer_id, lot_place, account_id, amount
  from lot_use where village_id = ? order by transfer_id, lot_transfer_id, lot_place`;

interface Facts {
  readonly accounts: Accounts;
  readonly moments: Moments;
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

const entryStrays = (rows: ReadonlyArray<Cells>, findings: Findings): void => {
  for (const row of rows) {
    const entry = entryIn("", row);
    findings.add("entry without a transfer", lineOf(entry), entry.transferId, "");
  }
};

const lotStrays = (rows: ReadonlyArray<Cells>, findings: Findings): void => {
  for (const [id] of rows) findings.add("lot without a transfer", text(id), text(id), "");
};

/** The transfers with all that belongs to each, looked at one by one in the order of their ids. */
export class Transfers implements Matching {
  readonly #look: Look;
  readonly #facts: Facts;
  readonly #places = new Places("entry");
  readonly #transfers: Ordered;
  readonly #entries: Ordered;
  readonly #lots: Ordered;
  readonly #uses: Ordered;
  #last = "";
  count = 0;

  constructor(look: Look, facts: Facts) {
    const ordered = (text: string): Ordered => new Ordered(batches(look, text));
    this.#look = look;
    this.#facts = facts;
    this.#transfers = ordered(TRANSFERS);
    this.#entries = ordered(ENTRIES);
    this.#lots = ordered(LOTS);
    this.#uses = ordered(USES);
  }

  async take({ subject, place, hash }: Leaf): Promise<void> {
    const { findings, moments } = this.#facts;
    const { own, strays } = await this.#transfers.upTo(subject);
    for (const cells of strays) await this.#without(cells);
    const of = `transfer/${subject}`;
    const [cells] = own;
    if (cells) {
      const rows = await this.#lookAt(cells);
      findings.compare("record behind a leaf", of, hash, leafHashOf(transferRecord(rows)));
      moments.put(place, rows.transfer.recordedAt);
      for (const { accountId, sequence } of rows.entries) {
        this.#places.put(accountId, sequence, place);
      }
    } else if (subject === this.#last) findings.add("record with two leaves", of, 1, 2);
    else findings.add("leaf without a record", of, hash, "");
    this.#last = subject;
  }

  async end(): Promise<void> {
    const { findings } = this.#facts;
    for await (const cells of this.#transfers.rest()) await this.#without(cells);
    for await (const row of this.#entries.rest()) entryStrays([row], findings);
    for await (const row of this.#lots.rest()) lotStrays([row], findings);
    for await (const row of this.#uses.rest()) lotStrays([row], findings);
    this.#places.check(findings);
  }

  async #without(cells: Cells): Promise<void> {
    const rows = await this.#lookAt(cells);
    const of = `transfer/${rows.transfer.id}`;
    const hash = leafHashOf(transferRecord(rows));
    this.#facts.findings.add("record without a leaf", of, hash, "");
  }

  /** Everything that can be asked of a transfer by itself. */
  async #lookAt(cells: Cells): Promise<TransferRows> {
    const { village } = this.#look.read;
    const { findings } = this.#facts;
    const transfer = transferIn(village, cells);
    const entries = await this.#entries.upTo(transfer.id);
    const lots = await this.#lots.upTo(transfer.id);
    const uses = await this.#uses.upTo(transfer.id);
    entryStrays(entries.strays, findings);
    lotStrays([...lots.strays, ...uses.strays], findings);
    const rows: TransferRows = {
      transfer,
      entries: entries.own.map((row) => entryIn(village, row)),
      lots: lots.own.map((row) => lotIn(village, row)),
      uses: uses.own.map((row) => useIn(village, row)),
    };
    checkSums(rows, this.#facts);
    checkDates(rows, this.#facts);
    checkReason(rows, this.#facts);
    this.count += 1;
    return rows;
  }
}
