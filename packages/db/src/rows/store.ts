import {
  Barcode,
  BatchPart,
  Coming,
  Good,
  GoodId,
  type Labelled,
  RedemptionLine,
  StockEntry,
  StockSaid,
  Terms,
} from "@huzhu/domain/store";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { BookedMovement } from "../nouns/booked-movement.ts";
import { BookedRedemption } from "../nouns/booked-redemption.ts";
import { OpenBatch } from "../nouns/open-batch.ts";
import { Photo } from "../nouns/photo.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf } from "../unit.ts";
import type { Cell } from "../vault/cell.ts";

/** Goods and what was taken of them, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));
const toLines = decoding(Schema.fromJsonString(Schema.Array(RedemptionLine)));

const toTerms = decoding(Schema.fromJsonString(Terms));
const toGood = decoding(Good);
export const goodOf = ({ terms, ...row }: Row<"good">, prices: ReadonlyArray<Row<"price">>): Good =>
  toGood({
    ...row,
    ...(terms !== null && { terms: toTerms(terms) }),
    photo: row.photoId,
    prices: prices.map(({ points, fromDate }) => ({ points, from: fromDate })),
  });

const toLabelled = decoding(Schema.Struct({ id: GoodId, name: Schema.String, barcode: Barcode }));
export const labelledOf = (row: Pick<Row<"good">, "id" | "name" | "barcode">): Labelled =>
  toLabelled(row);

/** Where a picture is sealed. */
export const photoCell = (row: string): Cell => ({ table: "photo", column: "bytes", row });

const toPhoto = decoding(Photo);
export const photoOf = (read: Read, row: Row<"photo">): Photo =>
  toPhoto({ ...row, bytes: safeOf(read).openBytes(row.bytes, photoCell(row.id)) });

const toComing = decoding(Schema.NullOr(Schema.fromJsonString(Coming)));
const toParts = decoding(Schema.NullOr(Schema.fromJsonString(Schema.Array(BatchPart))));

const toMovement = decoding(BookedMovement);
export const movementOf = (row: Row<"movement">): BookedMovement =>
  toMovement({
    ...row,
    good: row.goodId,
    redemption: row.redemptionId ?? row.guestSaleId,
    actor: toActor(row.actor),
    came: toComing(row.came),
    parts: toParts(row.parts),
  });

const toOpenBatch = decoding(OpenBatch);
export const openBatchOf = (
  { goodId, sequence, piecesLeft, bestBefore }: Row<"batch">,
  {
    kind,
    pieces,
    eventDate,
    came,
  }: Pick<Row<"movement">, "kind" | "pieces" | "eventDate" | "came">,
): OpenBatch =>
  toOpenBatch({
    ...{ good: goodId, batch: sequence, left: piecesLeft, bestBefore },
    ...{ kind, pieces, eventDate, came: toComing(came) },
  });

const toRedemption = decoding(BookedRedemption);
export const redemptionOf = (row: Row<"redemption">): BookedRedemption =>
  toRedemption({
    ...row,
    household: row.householdId,
    resident: row.residentId,
    transfer: row.transferId,
    lines: toLines(row.lines),
    topUp: row.topUpPoints === null ? null : { points: row.topUpPoints, fen: row.topUpFen },
    actor: toActor(row.actor),
  });

const toSaid = decoding(Schema.fromJsonString(StockSaid));
const toStockEntry = decoding(StockEntry);
export const stockEntryOf = ({
  said,
  at,
  byId,
}: Pick<Row<"stockEntry">, "said" | "at" | "byId">): StockEntry =>
  toStockEntry({ said: toSaid(said), at, by: byId });
