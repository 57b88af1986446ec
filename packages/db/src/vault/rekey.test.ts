import { ResidentId, readSought, VillageId } from "@huzhu/domain/people";
import { PhotoId } from "@huzhu/domain/store";
import { Result } from "effect";
import { expect, it } from "vitest";
import { openDatabase } from "../open.ts";
import * as attempts from "../repositories/attempts.ts";
import * as audit from "../repositories/audit.ts";
import * as mandates from "../repositories/mandates.ts";
import * as photos from "../repositories/photos.ts";
import * as residents from "../repositories/residents.ts";
import * as rosterLines from "../repositories/roster-lines.ts";
import * as visits from "../repositories/visits.ts";
import { dump } from "../testing/dump.ts";
import { onEveryEngine, openAt, type Place, TEST_VAULT } from "../testing/engine.ts";
import { HALF_VILLAGE, halfSealedRows, LATER_SECRETS } from "../testing/half-sealed-village.ts";
import { migrateThrough } from "../testing/migrating.ts";
import { OPEN_ROWS, OPEN_VILLAGE, SECRETS } from "../testing/open-village.ts";
import { tamper } from "../testing/tamper.ts";
import { verify } from "../verify/verify.ts";
import { rekey } from "./rekey.ts";
import { newVaultKey, vaultOf } from "./vault.ts";

const [open, half] = [VillageId.make(OPEN_VILLAGE), VillageId.make(HALF_VILLAGE)];
const WANG_WEI = ResidentId.make("wang-wei");
const to = vaultOf(newVaultKey());
const OLD = { url: "", from: TEST_VAULT, to };

/** Goal: all that one key sealed is sealed by another; method: two villages with something in every place. */
onEveryEngine("another key", (engine) => {
  const { name, empty } = engine;
  const lived = async (): Promise<Place> => {
    const at = await empty();
    await migrateThrough(name, at, "0021-leaders");
    for (const rows of OPEN_ROWS) await at.all(rows);
    await migrateThrough(name, at, "0031-words");
    for (const rows of halfSealedRows(name)) await at.all(rows);
    await (await openAt(at)).close();
    return at;
  };
  const opened = async ({ url }: Place, vault = to) =>
    Result.getOrThrow(await openDatabase({ url, vault }));
  const refusal = async ({ url }: Place, vault: typeof to) =>
    Result.getOrThrow(Result.flip(await openDatabase({ url, vault })));
  const sealed = (rows: Record<string, unknown>): ReadonlyArray<string> =>
    JSON.stringify(rows).match(/v1\.[\w-]{20,}/g) ?? [];

  it("opens everything, finds numbers by their marks, and leaves nothing by the one before", async () => {
    const at = await lived();
    const before = sealed(await dump(at));
    expect(await rekey({ ...OLD, url: at.url })).toEqual(Result.succeed(2));
    const after = new Set(sealed(await dump(at)));
    expect(after.size).toBeGreaterThan(20);
    expect(before.filter((cell) => after.has(cell))).toEqual([]);
    expect(await refusal(at, TEST_VAULT)).toMatchObject({ _tag: "WrongVaultKey", expected: to.id });
    const database = await opened(at);
    for (const village of [open, half]) {
      expect((await verify(database, village)).findings).toEqual([]);
    }
    const first = { page: 1, pageSize: 9 };
    const said = await database.read(open, async (read) => ({
      person: await residents.byId(read, WANG_WEI),
      found: await residents.page(read, { sought: readSought(SECRETS.idNumber, null) }, first),
      audit: (await audit.page(read, {}, first)).rows,
      lines: await rosterLines.linesOf(read, "i"),
    }));
    expect(said).toMatchObject({
      person: { idNumber: SECRETS.idNumber, phone: SECRETS.phone },
      found: { rows: [{ id: WANG_WEI }] },
      audit: [{ request: SECRETS.told }],
      lines: [{ id: WANG_WEI }],
    });
    const seen = await database.read(half, async (read) => ({
      visits: await visits.list(read, {}),
      mandates: await mandates.ofElder(read, WANG_WEI),
      photo: await photos.byId(read, PhotoId.make("photo")),
    }));
    expect(seen).toMatchObject({
      visits: [{ state: { seen: { note: LATER_SECRETS.seen } } }],
      mandates: [{ mandate: { delegate: { name: LATER_SECRETS.outsider } } }],
      photo: { mediaType: "image/png" },
    });
    const known = await database.write(open, async (tx) =>
      Result.succeed(await attempts.find(tx, "tap")),
    );
    expect(Result.getOrThrow(known)).toMatchObject({ answer: SECRETS.answer });
    await database.close();
    expect(await rekey({ ...OLD, url: at.url })).toEqual(Result.succeed(0));
  });

  it("that broke off in between opens nothing by either key, and comes to its end when it is told again", async () => {
    const at = await lived();
    // The villages go one behind the other: the second one has a cell that nothing opens.
    const swap = "update care_event set document = salt, salt = document";
    await tamper(engine, at, [swap]);
    const before = await dump(at);
    await expect(rekey({ ...OLD, url: at.url })).rejects.toThrow(/cannot be opened/);
    for (const vault of [TEST_VAULT, to]) {
      expect(await refusal(at, vault)).toMatchObject({ _tag: "VaultChanging", to: to.id });
    }
    expect(await rekey({ ...OLD, url: at.url, to: vaultOf(newVaultKey()) })).toMatchObject({
      failure: { _tag: "WrongVaultKey" },
    });
    expect((await dump(at)).care_event).toEqual(before.care_event);
    await tamper(engine, at, [swap]);
    expect(Result.getOrThrow(await rekey({ ...OLD, url: at.url }))).toBeGreaterThan(0);
    const database = await opened(at);
    expect((await verify(database, open)).findings).toEqual([]);
    await database.close();
  });

  it("is refused to whoever has a third one", async () => {
    const at = await lived();
    const third = vaultOf(newVaultKey());
    expect(await rekey({ ...OLD, url: at.url, from: third })).toMatchObject({
      failure: { _tag: "WrongVaultKey", expected: TEST_VAULT.id, given: third.id },
    });
    await (await opened(at, TEST_VAULT)).close();
  });

  it("waits for programs that have the file open", async ({ skip }) => {
    skip(name !== "sqlite", "PostgreSQL is no file that a program could have open");
    const at = await lived();
    const database = await opened(at, TEST_VAULT);
    expect(await rekey({ ...OLD, url: at.url })).toMatchObject({ failure: { _tag: "DataInUse" } });
    expect((await verify(database, open)).findings).toEqual([]);
    await database.close();
    await (await opened(at, TEST_VAULT)).close();
    expect(await rekey({ ...OLD, url: at.url })).toEqual(Result.succeed(2));
  });
});
