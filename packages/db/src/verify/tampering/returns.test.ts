import { TransferId } from "@huzhu/domain/points";
import { RedemptionId, returnPart } from "@huzhu/domain/store";
import { Result } from "effect";
import type { Database } from "../../database.ts";
import * as books from "../../repositories/books.ts";
import * as journal from "../../repositories/journal.ts";
import * as lots from "../../repositories/lots.ts";
import * as movements from "../../repositories/movements.ts";
import * as redemptions from "../../repositories/redemptions.ts";
import * as transfers from "../../repositories/transfers.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, RICE, WANG } from "../../testing/village.ts";
import { earn, takeRice } from "../../testing/work.ts";
import type { Write } from "../../unit.ts";

const R = RedemptionId.make("r");

const bringBack = async (tx: Write) => {
  const made = await redemptions.byId(tx, R);
  const booked = made && (await transfers.byId(tx, made.transfer));
  if (!booked) throw new Error("Nothing was taken.");
  const names = [booked.transfer.id];
  const drawn = await transfers.uses(tx, names);
  const locked = await books.lock(tx, { accounts: booked.lines.map(({ account }) => account) });
  const all = [...drawn.map(({ lot }) => lot), ...(await lots.openedBy(tx, names))];
  const facts = {
    books: { ...locked, lots: all },
    id: TransferId.make("t-back"),
    redemption: { id: R, lines: made.lines, topUp: null, back: [] },
    original: { ...booked, uses: drawn.map(({ use }) => use), reversedBy: null },
    givenBack: [],
    why: "拿错了",
  };
  const { posting, movements: came } = Result.getOrThrow(
    returnPart(facts, [{ good: RICE, pieces: 1, broken: false }], NOW),
  );
  await journal.append(tx, [{ posting, actor: ACTOR, attempt: null }]);
  await movements.append(tx, came, { actor: ACTOR, redemption: R });
  return Result.void;
};

/** A village in which two bags were taken, and one of them came back. */
const returned = async (database: Database) => {
  const village = await foundVillage(database);
  const write = async <A>(work: Parameters<typeof database.write<A, unknown>>[1]) =>
    Result.getOrThrow(await database.write(village, work));
  await write((tx) => earn(tx, WANG.id, 90));
  await write((tx) => takeRice(tx, "r", WANG.id, { pieces: 2 }));
  await write(bringBack);
  return village;
};

const change = (from: string, to: string) =>
  `update transfer set reason = replace(reason, '${from}', '${to}') where id = 't-back'`;

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "how many pieces came back",
    sql: [change('"pieces":1', '"pieces":2')],
    finds: [
      ["record behind a leaf", "transfer/t-back"],
      ["pieces given back", "r"],
      ["points given back", "r"],
    ],
  },
  {
    name: "more than was taken",
    sql: [change('"pieces":1', '"pieces":3')],
    finds: [["goods of which more came back", "r"]],
  },
  {
    name: "the movement by which they came back",
    sql: ["update movement set kind = 'count' where kind = 'return'"],
    finds: [["pieces given back", "r"]],
  },
];

tampered("what somebody changed in a return", returned, CASES);
