import { getTableName } from "drizzle-orm";
import { Result } from "effect";
import { expect, it } from "vitest";
import * as attempts from "./repositories/attempts.ts";
import * as audit from "./repositories/audit.ts";
import { insertSet } from "./sets.ts";
import { APPEND_ONLY, postgresTables, type Tables } from "./tables/define.ts";
import { onEveryEngine, openAt, type Place } from "./testing/engine.ts";
import { ACTOR, ADMIN, foundVillage, NOW, TODAY, WANG } from "./testing/village.ts";
import { earn, takeRice } from "./testing/work.ts";
import { tableOf, type Write } from "./unit.ts";

const tables = APPEND_ONLY.map((key) => getTableName(postgresTables[key]));

const row = { actor: "{}", at: NOW, why: "", amount: 1, serial: 1, kind: "k" };

/** A row for each table that nothing in an afternoon writes to; what is in it is all the same. */
const fillTheRest = async (tx: Write): Promise<void> => {
  const villageId = tx.village;
  const [transferId, holdId, accountId] = ["t-r", "h", "of-wang"];
  const hold = { id: holdId, accountId, toId: "store", purpose: "", placedAt: NOW };
  const seal = { date: TODAY, size: 1, root: "", sums: "", sealedAt: NOW, key: "", signature: "" };
  const period = { fromDate: TODAY, toDate: TODAY, closedAt: NOW, document: "" };
  const figures = { opening: 0, credits: 0, debits: 0, closing: 0, found: 0 };
  const fill = <Name extends keyof Tables>(
    name: Name,
    more: Partial<Tables[Name]["$inferInsert"]>,
  ) => insertSet(tx, tableOf(tx, name), [{ ...row, villageId, number: 1, transferId, ...more }]);
  await fill("tile", { level: 8, position: 0, hash: "" });
  await fill("seal", seal);
  await fill("hold", hold);
  await fill("holdEnd", { holdId });
  await fill("voucher", { number: "n", denomination: 5, issuedAt: NOW });
  await fill("voucherEnd", {});
  await fill("period", period);
  await fill("periodBalance", { accountId, toDate: TODAY, ...figures });
  const ofElder = { id: "e", residentId: "wang-wei", recordedAt: NOW, fromDate: TODAY };
  await fill("abilityAssessment", { ...ofElder, assessedOn: TODAY, document: "{}" });
  await fill("certification", ofElder);
  await fill("certificationEnd", { certificationId: "e", fromDate: TODAY });
  const asked = { ...ofElder, elderId: "wang-wei", events: 1, urgent: false, wantedOn: TODAY };
  const document = { document: "{}", state: "s", askedAt: NOW, place: 0, what: "w" };
  await fill("helpRequest", { ...asked, ...document });
  await fill("requestEvent", { requestId: "e", ...document });
  await fill("visit", {
    ...asked,
    ...document,
    service: "s",
    onDate: TODAY,
    slip: "1",
    cause: "c",
  });
  await fill("visitEvent", { visitId: "e", ...document });
  const bytes = new Uint8Array();
  await fill("photo", { id: "p", mediaType: "image/png", bytes, createdAt: NOW });
  await fill("visitPhoto", { visitId: "e", place: 0, photoId: "p", digest: "" });
  await fill("careEvent", { ...ofElder, onDate: TODAY });
  const papers = { paperNumber: "1", issuer: "", title: "", skill: "care", teacher: "" };
  await fill("helper", { ...ofElder, since: TODAY, person: "{}" });
  await fill("helperProfile", { helperId: "e", place: 0, document: "{}" });
  await fill("qualification", { ...ofElder, ...papers, helperId: "e" });
  await fill("qualificationEnd", { qualificationId: "e", fromDate: TODAY });
  await fill("training", { ...ofElder, ...papers, onDate: TODAY, minutes: 60, attended: "[]" });
  const mandate = { id: "m", elderId: "wang-wei", see: true, ask: true, untilDate: TODAY };
  await fill("mandate", { ...mandate, fromDate: TODAY, recordedAt: NOW });
  await fill("mandateEnd", { mandateId: "m", revokedBy: "elder" });
  const spouses = { kind: "spouse", oneId: "wang-fang", otherId: "wang-wei" };
  await fill("familyTie", { ...spouses, id: "f", origin: "entered", recordedAt: NOW });
  await fill("familyTieEnd", { tieId: "f", how: "wrong" });
  await fill("familyTieRefused", spouses);
  await fill("registerChange", {
    ...{ sequence: 0, actId: "a", verb: "import", subjectKind: "household", subjectId: WANG.id },
    ...{ householdId: WANG.id, eventDate: TODAY, recordedAt: NOW, transfers: "[]", digest: "" },
  });
  await fill("cardEvent", { cardId: "c", place: 0, residentId: "wang-wei", what: "lose" });
  const imported = { id: "i", fileName: "花名册.xlsx", totals: "{}" };
  await fill("rosterImport", imported);
  const unused = { status: "active", balance: 0, entries: 0, unit: "points", held: 0, lifetime: 0 };
  await fill("accountUndone", { ...unused, id: "u", importId: "i" });
  await fill("undecided", { version: 1 });
  const adopted = { adoptedAt: NOW, adoptedBy: ADMIN.id };
  await fill("catalog", { version: 1, effectiveFrom: TODAY, document: "{}", ...adopted });
  const order = { elderId: "wang-wei", householdId: WANG.id, wantedOn: TODAY, orderedBy: "li" };
  const said = { document: "{}", place: 1, version: 1 };
  await fill("provider", { ...said, id: "p" });
  await fill("serviceOrder", { ...said, ...order, id: "o", providerId: "p", orderedAt: NOW });
  await fill("serviceOrderStep", { ...said, orderId: "o" });
  await fill("paymentList", { ...said, id: "l", throughDate: TODAY, madeAt: NOW });
  const complaint = { id: "c", providerId: "p", takenBy: "li" };
  await fill("complaint", { ...complaint, onDate: TODAY });
  await fill("complaintEnd", { ...said, complaintId: "c" });
  const eaten = { id: "c", residentId: "wang-wei", onDate: TODAY, writtenBy: "li" };
  await fill("canteenEntry", { ...said, ...eaten });
  const seated = { id: "m", memberId: "m", place: 0, lastOn: TODAY, document: "{}" };
  await fill("committeeMember", seated);
  await fill("committeeMemberEnd", seated);
  const held = { ...seated, body: "committee", heldOn: TODAY, calledBy: "li", meetingId: "m" };
  await fill("meeting", held);
  await fill("meetingEvent", { ...held, writtenBy: "li" });
  await fill("resolution", { ...held, motionId: "m", about: "text", outcome: "lost" });
  const awarded = { actor: "{}", at: NOW, document: "{}" };
  await fill("awardScheme", { ...awarded, code: "s", version: 1, effectiveFrom: TODAY });
  const round = { id: "r", scheme: "s", version: 1, period: "2026", line: null, openedAt: NOW };
  await fill("awardRound", { ...round, state: "Opened", document: "{}", events: 0 });
  await fill("awardRoundEvent", { ...awarded, roundId: "r", place: 0, what: "opened" });
  await fill("filialPayment", { ...awarded, id: "f", elderId: "wang-wei", onDate: TODAY });
  const look = { id: "l", kind: "reveal", fields: "[]", people: 1, purpose: "other" };
  await fill("disclosure", { ...look, digest: "", residentId: "wang-wei" });
  const agreed = { id: "c", residentId: "wang-wei", purpose: "photo", way: "signed", digest: "" };
  await fill("consent", { ...agreed, onDate: TODAY, recordedAt: NOW });
  await fill("consentEnd", { consentId: "c", fromDate: TODAY });
  const gone = { residentId: "wang-wei", pseudonym: "村民-7F3A", ground: "asked" };
  await fill("erasure", { ...gone, preparedBy: "{}" });
  await fill("stockEntry", { said: "{}", byId: ADMIN.id });
  await fill("shelfEntry", { said: "{}", byId: ADMIN.id });
  await fill("shopEntry", { shopId: "s", place: 1, said: "{}", byId: ADMIN.id });
  await fill("guestEntry", { partnerId: "v", place: 1, said: "{}", byId: ADMIN.id });
  await fill("purchaseEntry", { said: "{}", byId: ADMIN.id });
  const placed = { accountId: "of-wang", toId: "store", amount: 1, purpose: "米", placedAt: NOW };
  await fill("hold", { ...placed, id: "r" });
  const reserved = { id: "r", householdId: WANG.id, code: "123456", lines: "[]", points: 1 };
  await fill("reservation", { ...reserved, reservedAt: NOW, reservedOn: TODAY, until: TODAY });
  await fill("reservationStep", { reservationId: "r", place: 1, said: "{}" });
  await fill("dayEntry", { said: "{}", byId: ADMIN.id });
  const lacking = { householdId: WANG.id, month: "2026-11", thing: "thing:rice", onDate: TODAY };
  await fill("lack", { ...lacking, id: "l" });
  await fill("fundEntry", { said: "{}", byId: ADMIN.id });
  await fill("resource", { ...said, id: "r", kind: "offer" });
  await fill("dutyMatrix", { version: 1, effectiveFrom: TODAY, document: "{}", ...adopted });
  await fill("supervision", { ...said, id: "r", kind: "remark", salt: "", digest: "" });
  await fill("outreach", { ...said, id: "o", kind: "campaign" });
  const door = { campaignId: "o", householdId: WANG.id, onDate: TODAY, writtenBy: "li" };
  await fill("doorstep", { ...said, ...door, answer: "{}" });
  await fill("selfCheck", { id: "s", transfers: 1, leaves: 1, findings: 0 });
};

/** A village in which every append-only table holds a row. */
const lived = async (at: Place) => {
  const database = await openAt(at);
  const village = await foundVillage(database);
  const result = await database.write(village, async (tx) => {
    await earn(tx, WANG.id, 10);
    await attempts.insert(tx, {
      id: "tap",
      actor: ACTOR,
      endpoint: "redeem",
      contentHash: "h",
      answer: {},
      at: NOW,
    });
    await audit.append(tx, [{ id: "a", at: NOW, actor: ACTOR, verb: "redeem" }]);
    Result.getOrThrow(await takeRice(tx, "r", WANG.id));
    return Result.succeed(await fillTheRest(tx));
  });
  Result.getOrThrow(result);
  return village;
};

/** Law I8, tried with plain SQL: in PostgreSQL as the owner, whom no grant would stop. */
onEveryEngine("written once", ({ name, place }) => {
  it("nothing of it can be changed, deleted, emptied or replaced", async () => {
    const at = await place();
    const village = await lived(at);
    const see = name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    for (const table of tables) {
      const rows = await at.raw(`${see}select * from ${table}`);
      expect(rows, table).not.toHaveLength(0);
      const attacks = [
        `update ${table} set village_id = village_id`,
        `delete from ${table}`,
        name === "postgres"
          ? `truncate ${table} cascade`
          : `insert or replace into ${table} select * from ${table}`,
      ];
      for (const attack of attacks) {
        await expect(at.raw(see + attack), attack).rejects.toThrow(/append-only/);
      }
      expect(await at.raw(`${see}select * from ${table}`)).toEqual(rows);
    }
  });

  it("of a lot nothing but what is left of it, and the journal keeps its head", async () => {
    const at = await place();
    const village = await lived(at);
    const see = name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    const attacks =
      name === "postgres"
        ? ["update lot set expires = '2026-01-01'", "delete from lot", "delete from journal_head"]
        : ["insert or replace into lot", "insert or replace into journal_head"].map(
            (attack) => `${attack} select * from ${attack.split(" ").at(-1)}`,
          );
    for (const attack of attacks) {
      await expect(at.raw(see + attack), attack).rejects.toThrow(/append-only|has a head/);
    }
    await at.raw(`${see}update lot set remaining = remaining`);
  });
});
