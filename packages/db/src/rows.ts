import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { Catalog } from "@huzhu/domain/catalog";
import { Decision, Staff } from "@huzhu/domain/governance";
import { Card, Hamlet, Household, Reader, Resident } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import { Home, Person } from "@huzhu/domain/people/register";
import {
  Account,
  DEFAULT_POLICY,
  Line,
  Lot,
  LotUse,
  Reason,
  StatementLine,
  TransferId,
} from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { Rulebook } from "@huzhu/domain/rulebook";
import { SEAL_FORMAT, SignedSeal } from "@huzhu/domain/seal";
import { Good, RedemptionLine } from "@huzhu/domain/store";
import { Schema } from "effect";
import { Actor } from "./nouns/actor.ts";
import { Adoption } from "./nouns/adoption.ts";
import { Alert, SelfCheck } from "./nouns/alert.ts";
import { BookedMovement } from "./nouns/booked-movement.ts";
import { BookedRedemption } from "./nouns/booked-redemption.ts";
import { CardEvent } from "./nouns/card-event.ts";
import { CatalogAdoption } from "./nouns/catalog-adoption.ts";
import { Device } from "./nouns/device.ts";
import { JournalTransfer } from "./nouns/journal-transfer.ts";
import { KeptCode } from "./nouns/kept-code.ts";
import { KeptVoucher } from "./nouns/kept-voucher.ts";
import { Photo } from "./nouns/photo.ts";
import { PlacedHold } from "./nouns/placed-hold.ts";
import { ChangeDocument, RegisterChange } from "./nouns/register-change.ts";
import { RosterImport } from "./nouns/roster-import.ts";
import { VillageProfile, VillageSettings } from "./nouns/village-profile.ts";
import type { Tables } from "./tables/define.ts";
import { type Read, safeOf } from "./unit.ts";
import { documentIn } from "./vault/document.ts";
import { openIn } from "./vault/sealed.ts";

/**
 * The only place where rows become values, with the other `…-rows.ts` beside it.
 * Everything is decoded by the schema of its own word, so that a row which no longer fits is a defect
 * here and not a wrong number on somebody's statement.
 */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const toReason = decoding(Schema.fromJsonString(Reason));
const toLines = decoding(Schema.fromJsonString(Schema.Array(RedemptionLine)));
const toRulebook = decoding(Schema.fromJsonString(Rulebook));
const toTotals = decoding(Schema.fromJsonString(RosterImport.fields.totals));
const fromJson = decoding(Schema.fromJsonString(Schema.Unknown));
const toRecord = decoding(Schema.fromJsonString(Schema.Record(Schema.String, Schema.Unknown)));

/** Settings that are younger than a village are what they are for a new one. */
const toSettings = (text: string): VillageSettings =>
  Schema.decodeUnknownSync(VillageSettings)({
    points: DEFAULT_POLICY,
    holidays: [],
    cards: { reader: null, most: null },
    family: DEFAULT_FAMILY_POLICY,
    canteen: DEFAULT_CANTEEN,
    privacy: DEFAULT_PRIVACY,
    ...toRecord(text),
  });

const toVillage = decoding(VillageProfile);
export const villageOf = (row: Row<"village">): VillageProfile =>
  toVillage({ ...row, id: row.villageId, settings: toSettings(row.settings) });

const toStaff = decoding(Staff);
export const staffOf = (row: Row<"staff">): Staff =>
  toStaff({
    ...row,
    household: row.householdId,
    ...(row.hamletId !== null && { hamlet: row.hamletId }),
  });

const toReader = decoding(Schema.fromJsonString(Reader));
const toDevice = decoding(Device);
export const deviceOf = (row: Row<"device">): Device =>
  toDevice({ ...row, reader: row.reader === null ? null : toReader(row.reader) });

export const hamletOf: (row: Row<"hamlet">) => Hamlet = decoding(Hamlet);

const toHousehold = decoding(Household);
export const householdOf = (row: Row<"household">): Household =>
  toHousehold({ ...row, head: row.headId });

/** A row of the register with its numbers in the open. */
const opened = (read: Read, row: Row<"resident">): Row<"resident"> => {
  const safe = safeOf(read);
  const cell = (column: string) => ({ table: "resident", column, row: row.id });
  const idNumber = openIn(safe, row.idNumber, cell("id_number"));
  return { ...row, idNumber, phone: openIn(safe, row.phone, cell("phone")) };
};

const toName = decoding(Resident.fields.name);
/** What somebody is called, where nothing else of them is wanted. */
export const calledIn = ({ name }: Pick<Row<"resident">, "name">): Resident["name"] => toName(name);

const toResident = decoding(Resident);
export const residentOf = (read: Read, row: Row<"resident">): Resident =>
  toResident(opened(read, row));

const toHome = decoding(Home);
export const homeOf = (row: Row<"household">): Home =>
  toHome({ ...row, head: row.headId, dissolved: row.dissolvedOn });

const toPerson = decoding(Person);
/** Whoever is said to be at home is not away, whatever was known of it before. */
export const personOf = (read: Read, row: Row<"resident">): Person => {
  const { awaySince: since, awayTo: to, backOn: back, leftHow: how, leftOn: on } = row;
  const absence = row.residence === "away" ? { since, to, back } : null;
  return toPerson({ ...opened(read, row), absence, departure: how === null ? null : { how, on } });
};

const toTransfers = decoding(Schema.fromJsonString(Schema.Array(TransferId)));
const toDocument = decoding(Schema.fromJsonString(ChangeDocument));
const toChange = decoding(RegisterChange);
export const registerChangeOf = (read: Read, row: Row<"registerChange">): RegisterChange => {
  const document = documentIn(read, "register_change", String(row.sequence), row);
  const erased = document === null;
  const said = document === null ? { before: {}, after: {}, why: "" } : toDocument(document);
  const { actId: act, subjectKind: subject, subjectId: id, householdId, fromId: from } = row;
  return toChange({
    ...{ ...row, ...said, act, subject, id, household: householdId, from, erased },
    ...{ actor: toActor(row.actor), transfers: toTransfers(row.transfers) },
  });
};

export const cardOf: (row: Row<"card">) => Card = decoding(Card);

const toCardEvent = decoding(CardEvent);
export const cardEventOf = (row: Row<"cardEvent">): CardEvent =>
  toCardEvent({
    ...{ ...row, card: row.cardId, resident: row.residentId },
    actor: toActor(row.actor),
  });

const toKeptCode = decoding(KeptCode);
export const keptCodeOf = (row: Row<"cardCode">): KeptCode =>
  toKeptCode({ ...row, resident: row.residentId });

const toAccount = decoding(Account);
export const accountOf = (row: Row<"account">): Account =>
  toAccount({ ...row, holder: row.holderId, resident: row.residentId });

const toTransfer = decoding(JournalTransfer);
export const transferOf = (
  row: Row<"transfer">,
  entries: ReadonlyArray<Row<"entry">>,
): JournalTransfer =>
  toTransfer({
    ...row,
    entries: entries.map(({ accountId, amount }) => ({ account: accountId, amount })),
    reason: toReason(row.reason),
    actor: toActor(row.actor),
    attempt: row.attemptId,
  });

export const actorOf = ({ actor }: Pick<Row<"transfer">, "actor">): Actor => toActor(actor);

const toStatementLine = decoding(StatementLine);
export const statementLineOf = (entry: Row<"entry">, row: Row<"transfer">): StatementLine =>
  toStatementLine({ ...row, ...entry, transfer: row.id, reason: toReason(row.reason) });

const toDecision = decoding(Decision);
export const decisionOf = ({ note, heldOn: date, ...row }: Row<"decision">): Decision =>
  toDecision({ ...row, date, ...(note !== null && { note }) });

const toAdoption = decoding(Adoption);
export const adoptionOf = (
  row: Row<"rulebook">,
  more: Pick<Adoption, "adoptedBy" | "decision">,
): Adoption => toAdoption({ ...row, rulebook: toRulebook(row.document), ...more });

const toCatalog = decoding(Schema.fromJsonString(Catalog));
export const catalogOf = ({ document }: Row<"catalog">): Catalog => toCatalog(document);

const toCatalogAdoption = decoding(CatalogAdoption);
export const catalogAdoptionOf = (
  row: Row<"catalog">,
  more: Pick<CatalogAdoption, "adoptedBy" | "decision">,
): CatalogAdoption => toCatalogAdoption({ ...row, catalog: catalogOf(row), ...more });

const toGood = decoding(Good);
export const goodOf = (row: Row<"good">, prices: ReadonlyArray<Row<"price">>): Good =>
  toGood({
    ...row,
    photo: row.photoId,
    prices: prices.map(({ points, fromDate }) => ({ points, from: fromDate })),
  });

export const photoOf: (row: Row<"photo">) => Photo = decoding(Photo);

const toMovement = decoding(BookedMovement);
export const movementOf = (row: Row<"movement">): BookedMovement =>
  toMovement({
    ...row,
    good: row.goodId,
    redemption: row.redemptionId,
    actor: toActor(row.actor),
  });

const toRedemption = decoding(BookedRedemption);
export const redemptionOf = (row: Row<"redemption">): BookedRedemption =>
  toRedemption({
    ...row,
    household: row.householdId,
    resident: row.residentId,
    transfer: row.transferId,
    lines: toLines(row.lines),
    actor: toActor(row.actor),
  });

const toRosterImport = decoding(RosterImport);
export const rosterImportOf = (row: Row<"rosterImport">): RosterImport =>
  toRosterImport({
    ...row,
    actor: toActor(row.actor),
    totals: toTotals(row.totals),
    undoneBy: row.undoneBy === null ? null : toActor(row.undoneBy),
  });

/** A day after all days: lots that never expire stand behind all others in the index. */
export const NEVER = "9999-12-31";

const toLot = decoding(Lot);
export const lotOf = (row: Row<"lot">): Lot =>
  toLot({
    ...row,
    transfer: row.transferId,
    account: row.accountId,
    expires: row.expires === NEVER ? null : row.expires,
  });

const toLine = decoding(Line);
export const lineOf = (row: Row<"entry">): Line => toLine({ ...row, account: row.accountId });

const toLotUse = decoding(Schema.Struct({ by: TransferId, use: LotUse }));
export const lotUseOf = (row: Row<"lotUse">): { readonly by: TransferId; readonly use: LotUse } =>
  toLotUse({
    by: row.transferId,
    use: {
      lot: { transfer: row.lotTransferId, place: row.lotPlace },
      account: row.accountId,
      amount: row.amount,
    },
  });

const toHold = decoding(PlacedHold);
export const holdOf = (row: Row<"hold">, end: Row<"holdEnd"> | null): PlacedHold =>
  toHold({
    ...row,
    account: row.accountId,
    to: row.toId,
    actor: toActor(row.actor),
    end: end && { ...end, transfer: end.transferId },
  });

/** A seal as it is kept, before anybody has asked whether it is one. */
export const sealFields = (row: Row<"seal">) => ({
  ...row,
  format: SEAL_FORMAT,
  village: row.villageId,
  sums: fromJson(row.sums),
});
const toSeal = decoding(SignedSeal);
export const sealOf = (row: Row<"seal">): SignedSeal => toSeal(sealFields(row));

const toAlert = decoding(Alert);
export const alertOf = (row: Row<"alert">): Alert => {
  const { settled, settledAt: at, settledBy: by, note } = row;
  return toAlert({ ...row, settled: settled ? { at, by, note } : null });
};

export const selfCheckOf: (row: Row<"selfCheck">) => SelfCheck = decoding(SelfCheck);

const toVoucher = decoding(KeptVoucher);
export const voucherOf = (row: Row<"voucher">, end: Row<"voucherEnd"> | null): KeptVoucher =>
  toVoucher({
    ...row,
    worth: row.denomination,
    transfer: row.transferId,
    issuedBy: toActor(row.actor),
    end: end && { ...end, account: end.accountId, transfer: end.transferId },
    endedBy: end && toActor(end.actor),
  });
