import { ClaimId, type ClaimState, startChecks } from "@huzhu/domain/claims";
import { VillageId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { canonicalJson } from "@huzhu/domain/seal";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { adoptLog } from "../log/adopt.ts";
import * as claims from "../repositories/claims.ts";
import * as helpRequests from "../repositories/help-requests.ts";
import { dump } from "../testing/dump.ts";
import { onEveryEngine, openAt, type Place } from "../testing/engine.ts";
import { migrate, OURS } from "../testing/migrating.ts";
import { OLD_ROWS, OLD_VILLAGE } from "../testing/old-village.ts";
import { ADMIN, CADRE, foundVillage, later, WANG } from "../testing/village.ts";
import { approveOne, earn, takeRice } from "../testing/work.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";

const lived = async (at: Place): Promise<void> => {
  const database = await openAt(at);
  const village = await foundVillage(database);
  await database.write(village, async (tx) => {
    await earn(tx, WANG.id, 10);
    return takeRice(tx, "r", WANG.id);
  });
  await database.close();
};

onEveryEngine("migrating a village that has lived", ({ name, empty }) => {
  it("changes nothing when there is nothing to do", async () => {
    const at = await empty();
    await lived(at);
    const before = await dump(at);
    await migrate(name, at, OURS[name]);
    expect(await dump(at)).toEqual(before);
  });

  it("adds what is new and keeps every row", async () => {
    const at = await empty();
    await lived(at);
    const sql = "alter table good add column shelf text not null default ''";
    const rows = await at.all("select id from good");
    await migrate(name, at, [...OURS[name], { name: "9999-shelf", sql }]);
    expect(await at.all("select id, shelf from good")).toEqual(
      rows.map((row) => ({ ...row, shelf: "" })),
    );
  });

  it("does all or nothing", async () => {
    const at = await empty();
    await lived(at);
    const before = await dump(at);
    const sql = "alter table good add column shelf text; alter table nowhere add column x text";
    await expect(migrate(name, at, [...OURS[name], { name: "9999-broken", sql }])).rejects.toThrow(
      /nowhere/,
    );
    expect(await dump(at)).toEqual(before);
    expect(await at.all("select name from migration where name = '9999-broken'")).toEqual([]);
  });
});

onEveryEngine("a village from before there were lots and a log", ({ name, empty }) => {
  const migrated = async () => {
    const at = await empty();
    const until = OURS[name].findIndex((step) => step.name === "0006-records") + 1;
    await migrate(name, at, OURS[name].slice(0, until));
    for (const rows of OLD_ROWS) await at.all(rows);
    return openAt(at);
  };
  const village = VillageId.make(OLD_VILLAGE);

  it("is brought to the newest schema and taken into the log, and is sound", async () => {
    const database = await migrated();
    const [records, claimsFound, requestsFound] = [25, 4, 2];
    const leaves = records + claimsFound + requestsFound;
    expect(await adoptLog(database, village)).toBe(leaves);
    const report = await verify(database, village);
    expect(report).toMatchObject({ transfers: 4, leaves, findings: [] });
    expect(await adoptLog(database, village)).toBe(0);
  });

  it("finds its calls for help as requests, each with a first event that says so", async () => {
    const database = await migrated();
    await adoptLog(database, village);
    const found = await database.read(village, (read) => helpRequests.latest(read, { most: 9 }));
    const common = { mandate: null, note: "", part: "any", passed: [], service: null };
    // The second was pressed in the small hours of the next day, as the village counts days.
    expect(found).toEqual([
      {
        ...{ ...common, id: "done", kind: "talk", elder: null, kiosk: "kiosk", source: "kiosk" },
        ...{ askedAt: 1_772_726_400_000, wanted: "2026-03-06", urgent: false },
        state: { _tag: "Closed", at: 1_772_726_460_000, by: "cadre" },
      },
      {
        ...{ ...common, id: "open", kind: "doctor", elder: "wang-wei", kiosk: "kiosk" },
        ...{ source: "kiosk", askedAt: 1_772_676_000_000, wanted: "2026-03-05", urgent: true },
        state: { _tag: "Asked" },
      },
    ]);
    for (const request of found) {
      const events = await database.read(village, (read) =>
        helpRequests.eventsOf(read, request.id),
      );
      expect(events).toMatchObject([{ what: "found", request }]);
    }
  });

  it("finds its claims where they stood, each with a first event that says so", async () => {
    const database = await migrated();
    await adoptLog(database, village);
    const at = 1_772_676_000_000;
    const counted = (points: number): ClaimState => ({
      _tag: "Approved",
      by: ADMIN.id,
      at: Instant.make(at),
      points: Points.make(points),
      counted: Points.make(points),
      version: 1,
      round: 1,
      signed: [{ check: 0, by: ADMIN.id, at: Instant.make(at) }],
      notice: null,
      appeal: null,
    });
    const stood: Readonly<Record<string, ClaimState>> = {
      "earned-wang": counted(30),
      "earned-yang": counted(20),
      waiting: startChecks(Instant.make(at)),
      refused: { _tag: "Refused", by: ADMIN.id, at: Instant.make(at), why: "不是他家" },
    };
    for (const [id, state] of Object.entries(stood)) {
      const events = await database.read(village, (read) =>
        claims.eventsOf(read, ClaimId.make(id)),
      );
      expect(events).toMatchObject([{ what: "found", at: at + 2, state, objection: null }]);
      const [claim] = await database.read(village, (read) =>
        claims.byIds(read, [ClaimId.make(id)]),
      );
      expect(claim).toMatchObject({ state, recordedBy: { _tag: "ByStaff", staff: CADRE.id } });
    }
  });

  it("has its claims' states in one canonical form", async () => {
    const at = await empty();
    const steps = OURS[name];
    const through = (last: string) =>
      steps.slice(0, steps.findIndex((step) => step.name === last) + 1);
    await migrate(name, at, through("0006-records"));
    for (const rows of OLD_ROWS) await at.all(rows);
    await migrate(name, at, through("0014-particulars"));
    const said = `'他说："不对"\n重记'`;
    const back = `state = 'Reversed', counted = points, reversal_id = 'back', why = ${said}`;
    await at.all(`update claim set ${back} where id = 'earned-yang'`);
    await migrate(name, at, steps);
    const rows = await at.all("select id, state, way from claim order by id");
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ["earned-wang", "Approved"],
      ["earned-yang", "Reversed"],
      ["refused", "Refused"],
      ["waiting", "Checking"],
    ]);
    for (const { way } of rows) expect(canonicalJson(JSON.parse(String(way)))).toBe(way);
  });

  it("counts its claims as what they were worth, and sums them by month", async () => {
    const at = await empty();
    const steps = OURS[name];
    const until = steps.findIndex((step) => step.name === "0006-records") + 1;
    await migrate(name, at, steps.slice(0, until));
    for (const rows of OLD_ROWS) await at.all(rows);
    await migrate(name, at, steps);
    const rows = await at.all(
      "select id, particulars, subject, cast(counted as text) as counted from claim order by id",
    );
    const of = (id: string, counted: string | null) => {
      return { id, particulars: "{}", subject: null, counted };
    };
    expect(rows).toEqual([
      of("earned-wang", "30"),
      of("earned-yang", "20"),
      of("refused", null),
      of("waiting", null),
    ]);
    const sums = await at.all(
      "select month, rule_code, cast(gained as text) as gained from issued",
    );
    expect(sums).toEqual([{ month: "2026-03", rule_code: "A02", gained: "50" }]);
  });

  it("goes on from there", async () => {
    const database = await migrated();
    await adoptLog(database, village);
    const write = writing(database, village);
    const taken = await write((tx) => takeRice(tx, "third", WANG.id, { now: later(9) }));
    expect(Result.isSuccess(taken)).toBe(true);
    const waits = await write((tx) => approveOne(tx, ClaimId.make("waiting"), later(10)));
    expect(Result.isSuccess(waits)).toBe(true);
    expect((await verify(database, village)).findings).toEqual([]);
  });
});
