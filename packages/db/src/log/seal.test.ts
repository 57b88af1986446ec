import type { VillageId } from "@huzhu/domain/people";
import { TransferId } from "@huzhu/domain/points";
import {
  checkProof,
  fromHex,
  Hash,
  isSealSigned,
  type SignedSeal,
  sealDigest,
  verifyConsistency,
} from "@huzhu/domain/seal";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../database.ts";
import * as goods from "../repositories/goods.ts";
import * as seals from "../repositories/seals.ts";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { newSealKey } from "../testing/seal-key.ts";
import { tamper } from "../testing/tamper.ts";
import { ACTOR, foundVillage, later, NOW, PRICE, RICE, TODAY, WANG } from "../testing/village.ts";
import { earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import { prove, proveGrowth, recordOfTransfer } from "./prove.ts";
import { seal } from "./seal.ts";
import { type SealKey, verifying } from "./seal-key.ts";
import { sha256 } from "./sha256.ts";

const KEY = newSealKey();
const EARNED = TransferId.make("t-earned-wang");

const day = (n: number) => CalendarDate.make(`2026-03-${String(n).padStart(2, "0")}`);

const sealOn = async (
  database: Database,
  village: VillageId,
  date: CalendarDate,
  key: SealKey = KEY,
): Promise<SignedSeal> => {
  const made = await writing(
    database,
    village,
  )((tx) => seal(tx, { kind: "day", date, at: NOW, key }));
  if (!made) throw new Error("nothing was sealed");
  return made;
};

/** Lets the log grow by so many leaves that mean little. */
const grow = (database: Database, village: VillageId, leaves: number) =>
  writing(
    database,
    village,
  )(async (tx) => {
    for (let n = 0; n < leaves; n += 1) {
      const price = { points: PRICE, from: TODAY, setAt: NOW, actor: ACTOR };
      await goods.setPrice(tx, RICE, price);
    }
  });

onEveryEngine("a sealed log", (engine) => {
  it("is sealed when something is new, signed, and each seal names the one before", async () => {
    const database = await engine.open();
    const village = await foundVillage(database);
    const first = await sealOn(database, village, day(5));
    expect(first).toMatchObject({ number: 1, size: 18, previous: null, key: KEY.name });
    const again = await writing(
      database,
      village,
    )((tx) => seal(tx, { kind: "day", date: day(6), at: NOW, key: KEY }));
    expect(again).toBeNull();
    await writing(database, village)((tx) => earn(tx, WANG.id, 30));
    const second = await sealOn(database, village, day(7));
    const [recorded, approved, transfer] = [1, 1, 1];
    const size = first.size + recorded + approved + transfer;
    expect(second).toMatchObject({ number: 2, size, previous: sealDigest(sha256, first) });
    expect(second.sums).toMatchObject({ "points.issued": 30, "points.outstanding": 30 });
    expect(isSealSigned(sha256, verifying(second.key), second)).toBe(true);
    expect(await database.read(village, (read) => seals.byNumber(read, 2))).toEqual(second);
    expect(await verify(database, village)).toMatchObject({ found: 0, seals: 2 });
  });

  it.each([0, 237, 238, 239, 300, 600])("of %i more leaves proves its records", async (more) => {
    const database = await engine.open();
    const village = await foundVillage(database);
    await writing(database, village)((tx) => earn(tx, WANG.id, 30));
    const early = await sealOn(database, village, day(5));
    await grow(database, village, more);
    await writing(database, village)((tx) => takeRice(tx, "r", WANG.id, { now: later(1) }));
    const late = await sealOn(database, village, day(6));
    expect(late.size).toBe(early.size + more + 3);
    const { proofs, path } = await database.read(village, async (read) => {
      const leaf = await recordOfTransfer(read, EARNED);
      const index = await seals.positionOf(read, EARNED);
      if (leaf === null || index === null) throw new Error("the transfer is gone");
      return {
        proofs: [
          await prove(read, early, { index, leaf }),
          await prove(read, late, { index, leaf }),
        ],
        path: await proveGrowth(read, early, late),
      };
    });
    for (const [at, each] of [early, late].entries()) {
      const proof = proofs[at];
      if (!proof) throw new Error("there is no proof");
      expect(Result.isSuccess(checkProof(sha256, proof, each))).toBe(true);
      const changed = { ...proof, leaf: proof.leaf.replace("30", "31") };
      expect(Result.isFailure(checkProof(sha256, changed, each))).toBe(true);
    }
    const head = ({ size, root }: SignedSeal) => ({ size, root: fromHex(root) });
    const claim = { before: head(early), after: head(late), path: path.map(fromHex) };
    expect(verifyConsistency(sha256, claim)).toBe(true);
    expect(await verify(database, village)).toMatchObject({ found: 0 });
  });

  it("tells which 256 leaves a tile covers that is another one now", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    await grow(database, village, 600);
    await sealOn(database, village, day(5));
    const forged = Hash.make("0".repeat(64));
    await tamper(engine, place, [
      "update price set points = points + 1 where sequence = 400",
      `update leaf set hash = '${forged}' where place = 300`,
    ]);
    const found = (await verify(database, village)).findings.map(
      ({ what, of }) => `${what}: ${of}`,
    );
    expect(found).toContain("hash of a tile: 8/1 (257–512)");
    expect(found).toContain("record behind a leaf: price/rice/400");
    expect(found.filter((each) => each.startsWith("hash of a tile"))).toHaveLength(1);
  });

  it("says that its key changed, which is no finding", async () => {
    const database = await engine.open();
    const village = await foundVillage(database);
    await sealOn(database, village, day(5));
    await grow(database, village, 1);
    const other = newSealKey();
    await sealOn(database, village, day(6), other);
    expect(await verify(database, village)).toMatchObject({
      found: 0,
      keyChanges: [{ number: 2, before: KEY.name, key: other.name }],
    });
  });
});
