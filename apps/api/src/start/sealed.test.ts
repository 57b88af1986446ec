import {
  appointProxy,
  askForElder,
  certifyElder,
  correctResident,
  recordAssessment,
  recordCareEvent,
  residents,
  reveal,
  revokeCertification,
} from "@huzhu/contract";
import { type Actor, type AuditLine, audit, verify } from "@huzhu/db";
import { onEveryEngine, openOf } from "@huzhu/db/testing";
import { ABILITY_ITEMS, NO_CONDITIONS } from "@huzhu/domain/elders";
import { StaffId } from "@huzhu/domain/governance";
import { checkCharacter, PersonName, Phone } from "@huzhu/domain/people";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse } from "../testing/house.ts";
import { linesIn, takeIn } from "../testing/roster-file.ts";

const TODAY = localDate(NOW);
const digits = "99999919440707707";
const ACTOR: Actor = { kind: "staff", id: StaffId.make("tian"), name: "田主任" };
const SECRETS = {
  idNumber: `${digits}${checkCharacter(digits)}`,
  tail: `${digits}${checkCharacter(digits)}`.slice(6),
  phone: "13866778899",
  corrected: "13855667788",
  informant: "13744556677",
  illness: "虚构的帕金森病",
  fall: "虚构的股骨骨折",
  paper: "虚构低保2026-777",
  issuer: "虚构的民政办公室",
  why: "虚构的收入变化",
  told: "虚构的更正缘由",
  asked: "虚构的腰疼下不了床",
  outsider: "13633445566",
  witness: "虚构见证人",
  looked: "虚构的查看缘由",
};

/**
 * Goal: nothing sensitive stands in the open anywhere. Method: it goes in through the API as cadres write
 * it, and then every row of every table and every byte of the files is looked through.
 */
onEveryEngine("what is sensitive", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  it("is sealed wherever a copy of it is kept, and still found and read", async () => {
    const cadre = await house.as("cadre");
    const rows = [
      ["组", "户号", "姓名", "与户主关系", "身份证号", "联系电话"],
      ["新寨", "901", "甘大山", "户主", SECRETS.idNumber, SECRETS.phone],
    ];
    await takeIn(cadre, await linesIn(cadre, rows));
    const search = async (text: string) =>
      (await answered(cadre.call(residents, { query: { search: text } }))).rows;
    const [person, ...others] = await search(SECRETS.idNumber);
    if (!person) throw new Error("Nobody is found by a whole ID number.");
    expect(others).toEqual([]);
    expect(await search(SECRETS.idNumber.slice(-4))).toContainEqual(person);
    expect(await search("999999194407077")).toEqual([]);

    const params = { resident: person.id };
    const corrected = { why: SECRETS.told, facts: { phone: Phone.make(SECRETS.corrected) } };
    await answered(cadre.call(correctResident, { params, body: corrected, ...attempt() }));
    const marks = Object.fromEntries(ABILITY_ITEMS.map(({ code, most }) => [code, most]));
    const assessment = {
      ...{ assessedOn: TODAY, reason: "first" as const, note: SECRETS.illness, marks },
      ...{ assessors: ["王主任", "李会计"], conditions: NO_CONDITIONS, replaces: null },
      informant: { name: "甘小妹", tie: "女儿", phone: Phone.make(SECRETS.informant) },
    };
    await answered(cadre.call(recordAssessment, { params, body: { assessment }, ...attempt() }));
    const certification = {
      ...{ kind: "lowIncome" as const, paper: { number: SECRETS.paper, issuer: SECRETS.issuer } },
      ...{ from: TODAY, until: null, inInstitution: false },
    };
    const { id } = await answered(
      cadre.call(certifyElder, { params, body: { certification }, ...attempt() }),
    );
    const revocation = { from: TODAY, why: SECRETS.why };
    const ended = { params: { certification: id }, body: { revocation }, ...attempt() };
    await answered(cadre.call(revokeCertification, ended));
    const event = { kind: "selfHarm" as const, on: TODAY, note: SECRETS.fall };
    await answered(cadre.call(recordCareEvent, { params, body: { event }, ...attempt() }));
    const wish = {
      ...({ kind: "meal", service: null, wanted: TODAY, part: "any", urgent: false } as const),
      note: SECRETS.asked,
    };
    await answered(cadre.call(askForElder, { body: { elder: person.id, wish }, ...attempt() }));
    const mandate = {
      delegate: {
        ...({ _tag: "Outsider", name: PersonName.make("甘外人") } as const),
        phone: Phone.make(SECRETS.outsider),
      },
      consent: { _tag: "Fingerprint", witness: SECRETS.witness } as const,
      ...{ scope: { see: true, ask: true, spend: null }, from: TODAY, until: TODAY },
    };
    await answered(cadre.call(appointProxy, { params, body: mandate, ...attempt() }));
    const reason = { purpose: "benefit", words: SECRETS.looked } as const;
    const look = { fields: ["phone"], reason } as const;
    await answered(cadre.call(reveal, { params, body: look, ...attempt() }));
    const line: AuditLine = {
      ...{ id: "line", at: NOW, actor: ACTOR, verb: "v", subject: person.id },
      ...{ request: SECRETS.illness, before: SECRETS.phone, after: [SECRETS] },
    };
    await house.db.write(house.village, async (tx) =>
      Result.succeed(await audit.append(tx, [line])),
    );

    expect((await verify(house.db, house.village)).findings).toEqual([]);
    const kept = await house.db.read(house.village, (tx) =>
      audit.page(tx, { subject: person.id }, { page: 1, pageSize: 50 }),
    );
    expect(kept.rows).toContainEqual(line);
    const secrets = Object.values(SECRETS);
    expect(await openOf(engine, house.place, secrets)).toEqual([]);
    await house.close();
    await house.db.close();
    expect(await openOf(engine, house.place, secrets)).toEqual([]);
  });
});
