import { sql } from "drizzle-orm";
import type { GovernanceTables, PeopleTables, PointsTables } from "./define.ts";
import type { Kit } from "./kit.ts";

type Known = GovernanceTables & PeopleTables & PointsTables;

/** What makes the journal one that nobody can doubt: lots, holds, vouchers, periods, log and seals. */
export const ledgerTables = ({ table, text, int, flag, ...kit }: Kit, known: Known) => {
  const { village, household, account, transfer } = known;

  const lot = table(
    "lot",
    {
      villageId: text("village_id").notNull(),
      transferId: text("transfer_id").notNull(),
      place: int("place").notNull(),
      accountId: text("account_id").notNull(),
      sequence: int("sequence").notNull(),
      origin: text("origin").notNull(),
      /** `9999-12-31` where it never expires, so that the index is in spending order. */
      expires: text("expires").notNull(),
      amount: int("amount").notNull(),
      remaining: int("remaining").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.transferId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit
        .index("lot_open")
        .on(t.villageId, t.accountId, t.expires, t.sequence, t.place)
        .where(sql`remaining > 0`),
      kit.check("lot_remaining", sql`remaining between 0 and amount`),
    ],
  );

  const lotUse = table(
    "lot_use",
    {
      villageId: text("village_id").notNull(),
      transferId: text("transfer_id").notNull(),
      lotTransferId: text("lot_transfer_id").notNull(),
      lotPlace: int("lot_place").notNull(),
      accountId: text("account_id").notNull(),
      amount: int("amount").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.transferId, t.lotTransferId, t.lotPlace] }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.lotTransferId, t.lotPlace],
        foreignColumns: [lot.villageId, lot.transferId, lot.place],
      }),
    ],
  );

  /** How far the journal has come: one row for each village, the first that a posting locks. */
  const journalHead = table(
    "journal_head",
    {
      villageId: text("village_id").notNull(),
      /** How many leaves the log has. */
      size: int("size").notNull(),
      /** The moment of the last posting: time in the journal never runs backwards. */
      recordedAt: int("recorded_at").notNull(),
      closedThrough: text("closed_through"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const leaf = table(
    "leaf",
    {
      villageId: text("village_id").notNull(),
      position: int("place").notNull(),
      kind: text("kind").notNull(),
      subjectId: text("subject_id").notNull(),
      hash: text("hash").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.position] }),
      kit.index("leaf_subject").on(t.villageId, t.subjectId, t.kind),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** The root of a complete subtree of the log: level 8 covers 256 leaves, level 16 covers 65,536. */
  const tile = table(
    "tile",
    {
      villageId: text("village_id").notNull(),
      level: int("level").notNull(),
      position: int("place").notNull(),
      hash: text("hash").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.level, t.position] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const seal = table(
    "seal",
    {
      villageId: text("village_id").notNull(),
      number: int("number").notNull(),
      kind: text("kind").notNull(),
      date: text("date").notNull(),
      size: int("size").notNull(),
      root: text("root").notNull(),
      sums: text("sums").notNull(),
      previous: text("previous"),
      sealedAt: int("sealed_at").notNull(),
      key: text("key").notNull(),
      signature: text("signature").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.number] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const hold = table(
    "hold",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      accountId: text("account_id").notNull(),
      toId: text("to_id").notNull(),
      amount: int("amount").notNull(),
      purpose: text("purpose").notNull(),
      placedAt: int("placed_at").notNull(),
      expiresAt: int("expires_at"),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.toId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.index("hold_account").on(t.villageId, t.accountId),
    ],
  );

  /** How a hold ended; its key is the hold's, so that none ends twice. */
  const holdEnd = table(
    "hold_end",
    {
      villageId: text("village_id").notNull(),
      holdId: text("hold_id").notNull(),
      kind: text("kind").notNull(),
      at: int("at").notNull(),
      amount: int("amount").notNull(),
      transferId: text("transfer_id"),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.holdId] }),
      kit.foreignKey({
        columns: [t.villageId, t.holdId],
        foreignColumns: [hold.villageId, hold.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
    ],
  );

  const voucher = table(
    "voucher",
    {
      villageId: text("village_id").notNull(),
      serial: int("serial").notNull(),
      number: text("number").notNull(),
      denomination: int("denomination").notNull(),
      transferId: text("transfer_id").notNull(),
      issuedAt: int("issued_at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.serial] }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
    ],
  );

  /** How a voucher ended: redeemed by somebody, or made void; once. */
  const voucherEnd = table(
    "voucher_end",
    {
      villageId: text("village_id").notNull(),
      serial: int("serial").notNull(),
      kind: text("kind").notNull(),
      at: int("at").notNull(),
      accountId: text("account_id"),
      transferId: text("transfer_id").notNull(),
      why: text("why").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.serial] }),
      kit.foreignKey({
        columns: [t.villageId, t.serial],
        foreignColumns: [voucher.villageId, voucher.serial],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.transferId],
        foreignColumns: [transfer.villageId, transfer.id],
      }),
    ],
  );

  /** 亲属: two households of one family; the lower id stands first. */
  const kinTie = table(
    "kin_tie",
    {
      villageId: text("village_id").notNull(),
      oneId: text("one_id").notNull(),
      otherId: text("other_id").notNull(),
      tie: text("tie").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.oneId, t.otherId] }),
      kit.foreignKey({
        columns: [t.villageId, t.oneId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.otherId],
        foreignColumns: [household.villageId, household.id],
      }),
    ],
  );

  /** A period that somebody prepared for closing and somebody else may sign; one at a time. */
  const periodProposal = table(
    "period_proposal",
    {
      villageId: text("village_id").notNull(),
      number: int("number").notNull(),
      document: text("document").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** A closed period; `document` is all of it, as it was signed. */
  const period = table(
    "period",
    {
      villageId: text("village_id").notNull(),
      number: int("number").notNull(),
      fromDate: text("from_date").notNull(),
      toDate: text("to_date").notNull(),
      closedAt: int("closed_at").notNull(),
      document: text("document").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.number] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  /** What every account stood at when a period was closed: from there on balances are counted. */
  const periodBalance = table(
    "period_balance",
    {
      villageId: text("village_id").notNull(),
      accountId: text("account_id").notNull(),
      toDate: text("to_date").notNull(),
      number: int("number").notNull(),
      opening: int("opening").notNull(),
      credits: int("credits").notNull(),
      debits: int("debits").notNull(),
      closing: int("closing").notNull(),
      found: int("found").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.accountId, t.toDate] }),
      kit.foreignKey({
        columns: [t.villageId, t.accountId],
        foreignColumns: [account.villageId, account.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.number],
        foreignColumns: [period.villageId, period.number],
      }),
    ],
  );

  /** One run of the self-check. */
  const selfCheck = table(
    "self_check",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      at: int("at").notNull(),
      transfers: int("transfers").notNull(),
      leaves: int("leaves").notNull(),
      findings: int("findings").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("self_check_at").on(t.villageId, t.at),
    ],
  );

  /** A difference that the self-check found; it stays until somebody has said what came of it. */
  const alert = table(
    "alert",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      firstSeenAt: int("first_seen_at").notNull(),
      lastSeenAt: int("last_seen_at").notNull(),
      law: text("law").notNull(),
      what: text("what").notNull(),
      subject: text("subject").notNull(),
      expected: text("expected").notNull(),
      found: text("found").notNull(),
      settled: flag("settled").notNull(),
      settledAt: int("settled_at"),
      settledBy: text("settled_by"),
      note: text("note"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
      kit.index("alert_open").on(t.villageId, t.settled, t.firstSeenAt),
    ],
  );

  return {
    lot,
    lotUse,
    journalHead,
    leaf,
    tile,
    seal,
    hold,
    holdEnd,
    voucher,
    voucherEnd,
    kinTie,
    periodProposal,
    period,
    periodBalance,
    selfCheck,
    alert,
  };
};
