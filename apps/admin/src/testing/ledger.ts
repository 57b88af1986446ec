import type {
  AccountRow,
  AccountView,
  AlertRow,
  ExpiringList,
  HoldRow,
  PeriodView,
  StatementRow,
  TransferView,
  VoucherBatch,
  VoucherRow,
} from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import {
  AccountId,
  type AccountKind,
  HoldId,
  Points,
  TransferId,
  voucherNumber,
} from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { NOW, STATEMENT, TODAY, ZHANG } from "./village.ts";

/** What the invented village's accounts hold; the points sum to zero. */
const account = (
  id: string,
  kind: AccountKind,
  balance: number,
  owner: AccountRow["owner"] = { _tag: "Village" },
): AccountRow => ({
  id: AccountId.make(id),
  kind,
  unit: "points",
  status: "open",
  owner,
  balance: Points.make(balance),
  held: Points.make(0),
  lifetime: Points.make(0),
});

export const HOME: AccountRow = {
  ...account("account-001", "household", 10, {
    _tag: "Household",
    household: ZHANG.household,
    number: "001",
    hamlet: "上寨",
    head: "张三",
  }),
  held: Points.make(4),
  lifetime: Points.make(40),
};

export const TIME: AccountRow = {
  ...account("account-time", "person", 120, {
    _tag: "Person",
    resident: ZHANG.id,
    name: "张三",
    household: ZHANG.household,
    number: "001",
  }),
  unit: "time",
};

export const DANCERS = account("account-dancers", "group", 0, { _tag: "Group", name: "舞蹈队" });
export const POOL = account("pool", "pool", 60);
export const STORE = account("store", "store", 30);
export const ISSUANCE = account("issuance", "issuance", -100);
export const ACCOUNTS = [HOME, TIME, DANCERS, POOL, STORE, ISSUANCE];

export const HOLD: HoldRow = {
  id: HoldId.make("hold-1"),
  account: HOME.id,
  to: STORE.id,
  amount: Points.make(4),
  purpose: "订一桶油",
  placedAt: NOW,
  expiresAt: null,
  by: "王主任",
  end: null,
};

export const viewOf = (row: AccountRow): AccountView => ({
  ...row,
  floor: row.owner._tag === "Village" ? null : Points.make(0),
  entries: row === HOME ? 2 : 0,
  lots:
    row === HOME
      ? [
          {
            transfer: TransferId.make("transfer-1"),
            place: 0,
            origin: "earned",
            expires: CalendarDate.make("2026-04-01"),
            amount: Points.make(40),
            remaining: Points.make(10),
          },
        ]
      : [],
  holds: row === HOME ? [HOLD] : [],
  expiring: row === HOME ? [{ on: CalendarDate.make("2026-04-01"), amount: Points.make(10) }] : [],
});

const from: Record<string, AccountRow> = { "transfer-1": ISSUANCE, "transfer-2": STORE };

/** A line of 张三's statement as the journal itself has it. */
export const transferOf = (line: StatementRow): TransferView => {
  const other = from[line.transfer] ?? ISSUANCE;
  const side = (row: AccountRow, amount: number, balance: number) => ({
    account: row.id,
    kind: row.kind,
    unit: row.unit,
    owner: row.owner,
    amount: Points.make(amount),
    balance: Points.make(balance),
    sequence: line.sequence,
    earned: Points.make(0),
  });
  return {
    id: line.transfer,
    eventDate: line.eventDate,
    recordedAt: line.recordedAt,
    reason: line.reason,
    sentence: line.sentence,
    entries: [side(HOME, line.amount, line.balance), side(other, 0 - line.amount, other.balance)],
    opened: [],
    uses: [],
    by: { kind: "staff", name: line.by },
    attempt: null,
    replacement: null,
    journalNumber: line.journalNumber,
    reversedBy: line.reversedBy,
    reverses: line.reverses,
    reversible: line.reversible,
  };
};

export const LINES = STATEMENT.lines;

/** Figures of March, prepared by somebody else, with one account that is off by one where asked. */
export const proposalBy = (preparedBy: StaffId, variance = 0): PeriodView => ({
  period: {
    number: 1,
    from: CalendarDate.make("2026-01-01"),
    to: CalendarDate.make("2026-02-28"),
    state: "proposed",
    preparedBy,
    preparedAt: NOW,
    signedBy: null,
    signedAt: null,
    note: "",
    preparedByName: preparedBy === StaffId.make("staff-me") ? "王主任" : "李会计",
    signedByName: null,
  },
  lines: [HOME, ISSUANCE].map(({ id, kind, unit, owner, balance }) => ({
    account: id,
    kind,
    unit,
    owner,
    opening: Points.make(0),
    credits: Points.make(Math.max(0, balance)),
    debits: Points.make(Math.min(0, balance)),
    closing: balance,
    found: Points.make(balance + (id === HOME.id ? variance : 0)),
    variance: Points.make(id === HOME.id ? variance : 0),
  })),
});

const BATCH = TransferId.make("batch-1");

export const VOUCHERS: ReadonlyArray<VoucherRow> = [1, 2, 3].map((serial) => ({
  number: voucherNumber(serial, "839201"),
  serial,
  worth: Points.make(20),
  batch: BATCH,
  state: "issued",
  end: null,
}));

const [first, , last] = VOUCHERS.map(({ number }) => number);

export const VOUCHER_BATCH: VoucherBatch = {
  batch: BATCH,
  issuedAt: NOW,
  by: "王主任",
  why: "重阳节慰问",
  worth: Points.make(20),
  first: first ?? voucherNumber(1, "839201"),
  last: last ?? voucherNumber(3, "839201"),
  count: 3,
  redeemed: 0,
  voided: 0,
  missing: [{ first: 1, last: 3 }],
};

/** The transfer by which the batch was issued. */
export const ISSUING: TransferView = {
  id: BATCH,
  eventDate: TODAY,
  recordedAt: NOW,
  reason: {
    _tag: "ByVoucher",
    step: "issued",
    first: VOUCHER_BATCH.first,
    last: VOUCHER_BATCH.last,
    count: VOUCHER_BATCH.count,
    why: VOUCHER_BATCH.why,
  },
  sentence: "发出积分券0000001至0000003号，共3张：重阳节慰问",
  entries: [],
  opened: [],
  uses: [],
  by: { kind: "staff", name: "王主任" },
  attempt: null,
  replacement: null,
  journalNumber: 19,
  reversedBy: null,
  reverses: null,
  reversible: false,
};

export const ALERT: AlertRow = {
  id: "alert-1",
  firstSeenAt: NOW,
  lastSeenAt: NOW,
  law: "I2",
  what: "stored balance",
  subject: "account-001",
  expected: "10",
  found: "11",
  sentence: "账户余额和明细合计不一样（account-001）：应为 10，实为 11",
  settled: null,
};

export const EXPIRING: ExpiringList = {
  from: TODAY,
  to: CalendarDate.make("2026-05-04"),
  rows: [
    {
      account: HOME.id,
      owner: HOME.owner,
      unit: "points",
      on: CalendarDate.make("2026-04-01"),
      amount: Points.make(10),
    },
  ],
  days: [{ on: CalendarDate.make("2026-04-01"), unit: "points", amount: Points.make(10) }],
};
