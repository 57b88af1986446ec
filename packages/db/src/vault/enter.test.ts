import { ResidentId, readSought, VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { expect, it } from "vitest";
import { openDatabase } from "../open.ts";
import * as assessments from "../repositories/assessments.ts";
import * as attempts from "../repositories/attempts.ts";
import * as audit from "../repositories/audit.ts";
import * as careEvents from "../repositories/care-events.ts";
import * as certifications from "../repositories/certifications.ts";
import * as changes from "../repositories/register-changes.ts";
import * as residents from "../repositories/residents.ts";
import * as rosterLines from "../repositories/roster-lines.ts";
import { dump, openOf } from "../testing/dump.ts";
import { onEveryEngine, openAt, type Place, TEST_VAULT } from "../testing/engine.ts";
import { migrateThrough } from "../testing/migrating.ts";
import { OPEN_ROWS, OPEN_VILLAGE, SECRETS } from "../testing/open-village.ts";
import { foundVillage } from "../testing/village.ts";
import { verify } from "../verify/verify.ts";
import { newVaultKey, vaultOf } from "./vault.ts";

const village = VillageId.make(OPEN_VILLAGE);
const WANG_WEI = ResidentId.make("wang-wei");

const refusal = async (url: string, vault: typeof TEST_VAULT | null) =>
  Result.getOrThrow(Result.flip(await openDatabase({ url, vault })));

onEveryEngine("a sealed database", ({ place }) => {
  it("is opened by no other key, and keeps what it was", async () => {
    const at = await place();
    const database = await openAt(at);
    await foundVillage(database);
    await database.close();
    const before = await dump(at);
    const other = vaultOf(newVaultKey());
    const expected = TEST_VAULT.id;
    expect(await refusal(at.url, other)).toMatchObject({
      ...{ _tag: "WrongVaultKey", expected, given: other.id },
    });
    expect(await refusal(at.url, null)).toMatchObject({ _tag: "VaultKeyMissing", expected });
    expect(await dump(at)).toEqual(before);
  });

  it("asks for a key before there is anything in it", async () => {
    const { url } = await place();
    expect(await refusal(url, null)).toMatchObject({ _tag: "VaultKeyMissing", expected: null });
  });
});

onEveryEngine("a village from before anything was sealed", (engine) => {
  const { name, empty } = engine;
  const found = (at: Place) => openOf(engine, at, Object.values(SECRETS));
  const old = async (): Promise<Place> => {
    const at = await empty();
    await migrateThrough(name, at, "0021-leaders");
    for (const rows of OPEN_ROWS) await at.all(rows);
    return at;
  };

  it("had everything in the open", async () => {
    const kept = Object.values(SECRETS).filter((secret) => secret !== SECRETS.informant);
    expect(await found(await old())).toEqual(kept);
  });

  it("is sealed when it is first opened, and nothing is left in the open", async () => {
    const at = await old();
    const database = await openAt(at);
    expect(await found(at)).toEqual([]);
    expect((await verify(database, village)).findings).toEqual([]);
    await database.close();
    expect(await found(at)).toEqual([]);
  });

  it("says the same as before", async () => {
    const database = await openAt(await old());
    const meaning = (text: string) => ({ sought: readSought(text, null) });
    const first = { page: 1, pageSize: 9 };
    const said = await database.read(village, async (read) => ({
      person: await residents.byId(read, WANG_WEI),
      byNumber: await residents.page(read, meaning(SECRETS.idNumber), first),
      byTail: await residents.page(read, meaning("0016"), first),
      changes: await changes.ofAct(read, "act"),
      assessments: await assessments.list(read),
      papers: await certifications.list(read),
      events: await careEvents.list(read),
      audit: (await audit.page(read, {}, first)).rows,
      lines: await rosterLines.linesOf(read, "i"),
    }));
    const { idNumber, phone, note, paper, why, told } = SECRETS;
    expect(said).toMatchObject({
      person: { idNumber, phone },
      byNumber: { total: 1 },
      byTail: { total: 1 },
      changes: [{ why: told, erased: false }],
      assessments: [{ note, result: { level: expect.any(Number) } }],
      papers: [{ kind: "lowIncome", paper: { number: paper }, revoked: { why } }],
      events: [{ kind: "fall", note }],
      audit: [{ request: told, after: [note] }],
      lines: [{ id: WANG_WEI, made: { id: WANG_WEI } }],
    });
    const attempt = await database.write(village, async (tx) => {
      const known = await attempts.find(tx, "tap");
      return Result.succeed({ known, same: attempts.markOf(tx, "hash") === known?.contentHash });
    });
    expect(Result.getOrThrow(attempt)).toMatchObject({
      known: { answer: SECRETS.answer },
      same: true,
    });
  });

  it("is sealed once", async () => {
    const at = await old();
    await (await openAt(at)).close();
    const once = await dump(at);
    await (await openAt(at)).close();
    expect(await dump(at)).toEqual(once);
  });

  it("has its triggers again", async () => {
    const at = await old();
    const database = await openAt(at);
    const see = name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    for (const change of [
      "update attempt set answer = 'other'",
      "update audit set request = 'other'",
      "update care_event set document = 'other'",
      "update vault set key_id = 'other'",
      "delete from ability_assessment",
    ]) {
      await expect(at.raw(`${see}${change}`)).rejects.toThrow(/append-only/);
    }
    await database.close();
  });
});
