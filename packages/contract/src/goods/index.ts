import { Fen } from "@huzhu/domain/money";
import { Points } from "@huzhu/domain/points";
import {
  BarcodeTaken,
  BarcodeWanted,
  BatchPart,
  Coming,
  Good,
  Movement,
  MovementKind,
  NotABarcode,
  OutOfStock,
  Price,
  StockPlace,
  Terms,
  WrongCheckDigit,
  WrongDirection,
} from "@huzhu/domain/store";
import { Banned } from "@huzhu/domain/store/shelf";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { NotAPhoto } from "../refusals/registers.ts";

const seesGoods: Caller = { kind: "staff", duty: "see-goods" };
const changesGoods: Caller = { kind: "staff", duty: "change-goods" };
const ofGood = Schema.Struct({ good: Good.fields.id });
const BARCODE_REFUSALS = [NotABarcode, WrongCheckDigit, BarcodeTaken] as const;
const MEGABYTE = 1024 * 1024;

/** A good with the price of today; `null` until one is set. */
export const GoodRow = Schema.Struct({ ...Good.fields, price: Schema.NullOr(Points) });
export type GoodRow = typeof GoodRow.Type;

const { came: _came, of: _of, ...said } = Movement.fields;
export const MovementRow = Schema.Struct({
  ...said,
  sequence: Schema.Int,
  onHand: Schema.Int,
  by: Schema.String,
  came: Schema.NullOr(Coming),
  parts: Schema.NullOr(Schema.Array(BatchPart)),
});
export type MovementRow = typeof MovementRow.Type;

/** A batch of which something is left: what came, when, and until when it is good. */
export const BatchRow = Schema.Struct({
  batch: Schema.Int,
  left: Schema.Int,
  bestBefore: Coming.fields.bestBefore,
  spoiled: Schema.Boolean,
  kind: MovementKind,
  pieces: Schema.Int,
  eventDate: Movement.fields.eventDate,
  came: Schema.NullOr(Coming),
});
export type BatchRow = typeof BatchRow.Type;

const { split: _split, ...incoming } = Coming.fields;

export const goods = query({
  name: "goods.list",
  path: "/api/goods",
  caller: seesGoods,
  summary: "All goods with price and stock.",
  answer: Schema.Array(GoodRow),
});

export const addGood = command({
  name: "goods.add",
  path: "/api/goods",
  caller: changesGoods,
  summary: "Puts a new good on the list.",
  body: Schema.Struct({
    name: Good.fields.name,
    unit: Good.fields.unit,
    price: Price.fields.points,
    barcode: Schema.optionalKey(BarcodeWanted),
  }),
  answer: GoodRow,
  refusals: [...BARCODE_REFUSALS, Banned],
});

export const changeGood = command({
  name: "goods.change",
  method: "PATCH",
  path: "/api/goods/:good",
  caller: changesGoods,
  summary: "Renames a good, or takes it on or off the shelf.",
  params: ofGood,
  body: Schema.Struct({
    name: Schema.optionalKey(Good.fields.name),
    unit: Schema.optionalKey(Good.fields.unit),
    onShelf: Schema.optionalKey(Schema.Boolean),
  }),
  answer: GoodRow,
  refusals: [Banned],
});

export const setBarcode = command({
  name: "goods.setBarcode",
  path: "/api/goods/:good/barcode",
  caller: changesGoods,
  summary:
    "Says by which barcode a good is known: its package's, one of the village's own, or none.",
  params: ofGood,
  body: Schema.Struct({ wanted: BarcodeWanted }),
  answer: GoodRow,
  refusals: BARCODE_REFUSALS,
});

export const setPrice = command({
  name: "goods.setPrice",
  path: "/api/goods/:good/prices",
  caller: changesGoods,
  summary: "Sets the price from today on; earlier prices stay in the history.",
  params: ofGood,
  body: Schema.Struct({ points: Price.fields.points }),
  answer: GoodRow,
});

export const setTerms = command({
  name: "goods.setTerms",
  path: "/api/goods/:good/terms",
  caller: changesGoods,
  summary: "Says on what terms a good is given: how many pieces, in which time, to whom.",
  params: ofGood,
  body: Terms,
  answer: GoodRow,
});

export const setPhoto = command({
  name: "goods.setPhoto",
  path: "/api/goods/:good/photo",
  caller: changesGoods,
  summary: "Gives a good its photo (JPEG, PNG or WebP, Base64).",
  params: ofGood,
  body: Schema.Struct({ base64: Schema.String.check(Schema.isBase64(), Schema.isMinLength(16)) }),
  answer: GoodRow,
  refusals: [NotAPhoto],
  bodyLimit: 3 * MEGABYTE,
});

export const moveStock = command({
  name: "goods.moveStock",
  path: "/api/goods/:good/movements",
  caller: changesGoods,
  summary: "Books what came in, went bad or was counted.",
  params: ofGood,
  body: Schema.Struct({
    kind: MovementKind.pick(["purchase", "donation", "support", "damage", "expiry", "count"]),
    pieces: Movement.fields.pieces,
    note: Movement.fields.note,
    came: Schema.optionalKey(Schema.Struct(incoming)),
    of: Movement.fields.of,
  }),
  answer: GoodRow,
  refusals: [OutOfStock, WrongDirection],
});

export const movements = query({
  name: "goods.movements",
  path: "/api/goods/:good/movements",
  caller: seesGoods,
  summary: "Every movement of a good, the newest first.",
  params: ofGood,
  answer: Schema.Array(MovementRow),
});

export const batches = query({
  name: "goods.batches",
  path: "/api/goods/:good/batches",
  caller: seesGoods,
  summary: "The batches of which something is left, what goes first in front.",
  params: ofGood,
  answer: Schema.Array(BatchRow),
});

export const suggestedPrice = query({
  name: "goods.suggestedPrice",
  path: "/api/goods/:good/suggested-price",
  caller: seesGoods,
  summary: "The least price that is worth what a piece of the good last cost.",
  params: ofGood,
  /** `null` where nobody said what a piece cost, or the rulebook not what a point is worth. */
  answer: Schema.NullOr(Schema.Struct({ cost: Fen, price: Price.fields.points })),
});

export const carryStock = command({
  name: "goods.carry",
  path: "/api/goods/:good/carried",
  caller: changesGoods,
  summary: "Carries pieces of a batch to another place of the village.",
  params: ofGood,
  body: Schema.Struct({
    batch: Schema.Int,
    pieces: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1_000_000 })),
    place: StockPlace,
  }),
  answer: Schema.Array(BatchRow),
  refusals: [OutOfStock],
});
