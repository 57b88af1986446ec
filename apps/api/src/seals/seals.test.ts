import { verify as verifyBytes } from "node:crypto";
import {
  kioskLines,
  kioskProof,
  type SealView,
  seal,
  sealConsistency,
  sealKey,
  sealNow,
  sealProof,
  seals,
} from "@huzhu/contract";
import { sha256 } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { TransferId } from "@huzhu/domain/points";
import {
  checkProof,
  fromHex,
  isSigned,
  parseSealText,
  verifyConsistency,
  verifyInclusion,
} from "@huzhu/domain/seal";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { emptyPurse, endow, expectSound, lastOf } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { cardHolders, enrich } from "../testing/till.ts";

const NOWHERE = TransferId.make("nowhere");

onEveryEngine("seals", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  /** Something new under a new seal. */
  const sealed = async (): Promise<{ made: SealView; transfer: TransferId }> => {
    const group = await emptyPurse(house);
    const transfer = lastOf(await endow(house, group.id, 7));
    const admin = await house.as("admin");
    return { made: await answered(admin.call(sealNow, attempt())), transfer };
  };

  it("are made when something is new, listed and seen with all that they say", async () => {
    const first = await sealed();
    const { made } = await sealed();
    const keeper = await house.as("keeper");
    expect(made).toMatchObject({
      kind: "day",
      date: "2026-11-23",
      previous: first.made.digest,
      village: { id: house.village, name: "清水村" },
    });
    expect(made.short).toBe(made.digest.slice(0, 16).replace(/(.{4})(?!$)/g, "$1 "));
    expect(made.sums["points.issued"]).toBeGreaterThan(0);
    const { rows, total } = await answered(keeper.call(seals, { query: {} }));
    expect([rows[0]?.number, rows[1]?.number, total]).toEqual([
      made.number,
      made.number - 1,
      made.number,
    ]);
    const params = { number: made.number };
    expect(await answered(keeper.call(seal, { params }))).toEqual(made);
    await expectSound(house);
  });

  it("say in one line of text what anybody can check with the public key", async () => {
    const { made } = await sealed();
    const cadre = await house.as("cadre");
    const { key, pem } = await answered(cadre.call(sealKey, {}));
    expect([key, pem.split("\n")[0]]).toEqual([made.key, "-----BEGIN PUBLIC KEY-----"]);
    const printed = Result.getOrThrow(parseSealText(made.text));
    expect(printed).toMatchObject({ number: made.number, root: made.root, digest: made.digest });
    const verify = (message: Uint8Array, signature: string) =>
      verifyBytes(null, message, pem, Buffer.from(signature, "base64"));
    expect(isSigned(verify, printed)).toBe(true);
    expect(isSigned(verify, { ...printed, size: printed.size + 1 })).toBe(false);
  });

  it("are not made where nothing is new, and once for one attempt", async () => {
    const group = await emptyPurse(house);
    await endow(house, group.id, 1);
    const admin = await house.as("admin");
    const again = attempt();
    const made = await answered(admin.call(sealNow, again));
    expect(await answered(admin.call(sealNow, again))).toEqual(made);
    expect(await refused(admin.call(sealNow, attempt()))).toMatchObject({
      status: 409,
      tag: "NothingToSeal",
    });
  });

  it("prove what is under them", async () => {
    const { made, transfer } = await sealed();
    const cadre = await house.as("cadre");
    const params = { number: made.number, transfer };
    const proof = await answered(cadre.call(sealProof, { params }));
    const { number, size } = proof.seal;
    const claim = { ...proof, seal: number, size };
    expect(Result.isSuccess(checkProof(sha256, claim, { number, size, root: made.root }))).toBe(
      true,
    );
    expect(proof.leaf).toContain(transfer);
    const forged = { ...claim, leaf: claim.leaf.replace("7", "8") };
    expect(Result.isFailure(checkProof(sha256, forged, { number, size, root: made.root }))).toBe(
      true,
    );
  });

  it("prove nothing that is younger, nor what is not there", async () => {
    const group = await emptyPurse(house);
    const { made } = await sealed();
    const young = lastOf(await endow(house, group.id, 7));
    const admin = await house.as("admin");
    const { number, size } = made;
    expect(
      await refused(admin.call(sealProof, { params: { number, transfer: young } })),
    ).toMatchObject({ tag: "NotSealedYet", fields: { journalNumber: size + 1, size } });
    expect(
      await refused(admin.call(sealProof, { params: { number, transfer: NOWHERE } })),
    ).toMatchObject({ status: 404, fields: { what: "transfer" } });
    const params = { number: number + 99, transfer: young };
    expect(await refused(admin.call(sealProof, { params }))).toMatchObject({
      status: 404,
      fields: { what: "seal" },
    });
    expect(await refused(admin.call(seal, { params }))).toMatchObject({ status: 404 });
  });

  it("prove that between two of them the journal only grew, in whichever order", async () => {
    const early = (await sealed()).made;
    const late = (await sealed()).made;
    const admin = await house.as("admin");
    const params = { number: late.number, other: early.number };
    const grown = await answered(admin.call(sealConsistency, { params }));
    const head = ({ seal: { size }, root }: (typeof grown)["before"]) => {
      return { size, root: fromHex(root) };
    };
    const path = grown.path.map(fromHex);
    const [before, after] = [head(grown.before), head(grown.after)];
    expect(grown.before.seal.number).toBe(early.number);
    expect(verifyConsistency(sha256, { before, after, path })).toBe(true);
    const missing = { number: late.number, other: late.number + 9 };
    expect(await refused(admin.call(sealConsistency, { params: missing }))).toMatchObject({
      status: 404,
    });
  });

  it.each(["0", "one", "1.5", "-1"])("have a number, which %s is none of", async (number) => {
    const admin = await house.as("admin");
    expect(await send(admin, seal, { params: [number] })).toMatchObject({
      status: 400,
      error: { tag: "Malformed" },
    });
  });

  it("prove to an elder one of their own lines, and say nobody's name", async () => {
    const [one, other] = await cardHolders(house);
    if (!one?.card || !other?.card) throw new Error("There are too few cards.");
    await enrich(house, [one, other]);
    const kiosk = await house.kiosk();
    const { card } = one;
    const lines = async () => (await answered(kiosk.call(kioskLines, { body: { card } }))).lines;
    const [line] = await lines();
    if (!line) throw new Error("There are no lines.");
    expect(line).toMatchObject({ amount: 1000, title: "开张礼", seal: null });
    const body = { card, transfer: line.transfer };
    expect(await answered(kiosk.call(kioskProof, { body }))).toBeNull();
    const admin = await house.as("admin");
    const made = await answered(admin.call(sealNow, attempt()));
    expect((await lines())[0]?.seal).toBe(made.number);
    const proof = await answered(kiosk.call(kioskProof, { body }));
    if (!proof) throw new Error("There is no proof.");
    const { index, leafHash, seal: under, root, path } = proof;
    const claim = { index, size: under.size, leaf: fromHex(leafHash), root: fromHex(root) };
    expect(verifyInclusion(sha256, { ...claim, path: path.map(fromHex) })).toBe(true);
    expect([proof.text, proof.journalNumber]).toEqual([made.text, line.journalNumber]);
    for (const name of [one.name, "admin", "田"]) {
      expect(JSON.stringify(proof)).not.toContain(name);
    }
    const strange = { card: other.card, transfer: line.transfer };
    expect(await refused(kiosk.call(kioskProof, { body: strange }))).toMatchObject({ status: 404 });
  });

  it("say a line's own pages at the kiosk", async () => {
    const [one] = await cardHolders(house);
    if (!one?.card) throw new Error("There are too few cards.");
    const kiosk = await house.kiosk();
    const seen: Array<string> = [];
    let before: number | undefined;
    for (;;) {
      const body = { card: one.card, ...(before === undefined ? {} : { before }) };
      const { lines, next } = await answered(kiosk.call(kioskLines, { body }));
      seen.push(...lines.map(({ transfer }) => transfer));
      if (next === null) break;
      before = next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(0);
  });
});
