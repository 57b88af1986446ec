import { getTableName } from "drizzle-orm";
import { leafHashOf, type RowKind, recordOf } from "../log/record.ts";
import { selecting } from "../sets.ts";
import { batches, type Look } from "../stream.ts";
import type { Tables } from "../tables/define.ts";
import { type Cells, type Read, tableOf } from "../unit.ts";
import { text } from "./cells.ts";
import type { Findings } from "./finding.ts";
import type { Leaf, Matching } from "./leaves.ts";
import { Ordered } from "./ordered.ts";
import { Places } from "./places.ts";
import { hashBefore, isFromBefore } from "./record-before.ts";

/** What a leaf calls a row of each kind. */
const SUBJECT: Record<RowKind, string> = {
  movement: "good_id || '/' || cast(sequence as text)",
  stockEntry: "cast(number as text)",
  shelfEntry: "cast(number as text)",
  shopEntry: "shop_id || '/' || cast(place as text)",
  guestEntry: "partner_id || '/' || cast(place as text)",
  purchaseEntry: "cast(number as text)",
  dayEntry: "cast(number as text)",
  lack: "id",
  price: "good_id || '/' || cast(sequence as text)",
  rulebook: "cast(version as text)",
  catalog: "cast(version as text)",
  redemption: "id",
  hold: "id",
  holdEnd: "hold_id",
  reservation: "id",
  reservationStep: "reservation_id || '/' || cast(place as text)",
  voucher: "cast(serial as text)",
  voucherEnd: "cast(serial as text)",
  period: "cast(number as text)",
  account: "id",
  decision: "about || ':' || subject_id",
  registerChange: "cast(sequence as text)",
  abilityAssessment: "id",
  certification: "id",
  certificationEnd: "certification_id",
  careEvent: "id",
  helperProfile: "helper_id || '/' || cast(place as text)",
  qualification: "id",
  qualificationEnd: "qualification_id",
  training: "id",
  requestEvent: "request_id || '/' || cast(place as text)",
  visitEvent: "visit_id || '/' || cast(place as text)",
  visitPhoto: "visit_id || '/' || cast(place as text)",
  cardEvent: "card_id || '/' || cast(place as text)",
  mandate: "id",
  mandateEnd: "mandate_id",
  familyTie: "id",
  familyTieEnd: "tie_id",
  familyTieRefused: "kind || ':' || one_id || ':' || other_id",
  provider: "id || '/' || cast(version as text)",
  serviceOrder: "id",
  serviceOrderStep: "order_id || '/' || cast(place as text)",
  paymentList: "id",
  complaint: "id",
  complaintEnd: "complaint_id",
  canteenEntry: "id",
  awardScheme: "code || '/' || cast(version as text)",
  awardRoundEvent: "round_id || '/' || cast(place as text)",
  filialPayment: "id",
  committeeMember: "id",
  committeeMemberEnd: "member_id || '/' || cast(place as text)",
  meeting: "id",
  meetingEvent: "meeting_id || '/' || cast(place as text)",
  resolution: "motion_id",
  disclosure: "id",
  consent: "id",
  consentEnd: "consent_id",
  erasure: "resident_id",
  resource: "kind || '/' || id || '/' || cast(version as text)",
  dutyMatrix: "cast(version as text)",
  supervision: "kind || '/' || id || '/' || cast(version as text)",
  outreach: "kind || '/' || id || '/' || cast(version as text)",
  doorstep: "campaign_id || '/' || cast(place as text)",
  fundEntry: "cast(number as text)",
  claimEvent: "claim_id || '/' || cast(place as text)",
};

/** Accounts that an undone import had opened are no longer there, but their records are. */
const KEPT: Partial<Record<RowKind, keyof Tables>> = { account: "accountUndone" };

const NUMBERED = /^(.+)\/(\d+)$/;

/** Where all rows of a kind stand, under the name of its table. */
const rowsOf = ({ read }: Look, kind: RowKind, names: string): string => {
  const table = getTableName(tableOf(read, kind));
  const kept = KEPT[kind];
  if (!kept) return table;
  const others = getTableName(tableOf(read, kept));
  return `(select ${names} from ${table} union all select ${names} from ${others}) ${table}`;
};

/** The rows of one kind that are a record each. */
export class Records implements Matching {
  readonly #kind: RowKind;
  readonly #findings: Findings;
  #places: Places;
  readonly #rows: Ordered;
  readonly #rowOf: (cells: Cells) => Readonly<Record<string, unknown>>;
  readonly #read: Read;
  #last = "";
  #owner = "";

  constructor(look: Look, kind: RowKind, findings: Findings) {
    const table = tableOf(look.read, kind);
    const { names, rowOf } = selecting(table);
    const from = `from ${rowsOf(look, kind, names)} where village_id = ? order by subject`;
    this.#kind = kind;
    this.#read = look.read;
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
    if (row) this.#compare(of, hash, row);
    else if (subject === this.#last) this.#findings.add("record with two leaves", of, 1, 2);
    else this.#findings.add("leaf without a record", of, hash, "");
    this.#last = subject;
    const [, owner, line] = NUMBERED.exec(subject) ?? [];
    if (owner) this.#put(owner, Number(line), place);
  }

  async end(): Promise<void> {
    for await (const row of this.#rows.rest()) this.#without(row);
    this.#places.check(this.#findings);
  }

  /** The lines of one owner come one behind the other, so that those of another can be forgotten. */
  #put(owner: string, line: number, place: number): void {
    if (owner !== this.#owner) {
      this.#places.check(this.#findings);
      this.#places = new Places(this.#kind);
      this.#owner = owner;
    }
    this.#places.put(owner, line, place);
  }

  /** What was erased of a record from before documents has nothing left to be compared. */
  #compare(of: string, hash: string, row: Cells): void {
    const now = this.#hashOf(row);
    if (now !== null) this.#findings.compare("record behind a leaf", of, hash, now);
  }

  #hashOf([, ...cells]: Cells): string | null {
    const row = this.#rowOf(cells);
    return isFromBefore(this.#kind, row)
      ? hashBefore(this.#read, this.#kind, row)
      : leafHashOf(recordOf(this.#kind, row));
  }

  #without(row: Cells): void {
    const of = `${this.#kind}/${text(row[0])}`;
    this.#findings.add("record without a leaf", of, this.#hashOf(row) ?? "", "");
  }
}
