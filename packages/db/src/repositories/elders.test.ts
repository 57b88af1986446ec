import {
  type Assessment,
  AssessmentId,
  CareEventId,
  type Certification,
  CertificationId,
  ItemCode,
  NO_CONDITIONS,
  recordAssessment,
  revokeCertification,
} from "@huzhu/domain/elders";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import {
  ACTOR,
  foundVillage,
  later,
  NOW,
  TODAY,
  WANG,
  WANG_FANG,
  WANG_WEI,
} from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as assessments from "./assessments.ts";
import * as careEvents from "./care-events.ts";
import * as certifications from "./certifications.ts";
import * as elders from "./elders.ts";
import * as residents from "./residents.ts";

const assessed = (id: string, replaces: string | null = null): Assessment =>
  Result.getOrThrow(
    recordAssessment(
      {
        id: AssessmentId.make(id),
        elder: WANG_WEI,
        earlier: replaces === null ? [] : [{ id: AssessmentId.make(replaces), replaces: null }],
      },
      {
        assessedOn: TODAY,
        reason: "first",
        note: "在家评的",
        assessors: ["田主任", "米会计"],
        informant: { name: "王芳", tie: "女儿", phone: null },
        marks: Object.fromEntries(ItemCode.literals.map((code) => [code, 1])),
        conditions: { ...NO_CONDITIONS, dementia: true },
        replaces: replaces === null ? null : AssessmentId.make(replaces),
      },
      NOW,
    ),
  );

const CERTIFICATION: Certification = {
  id: CertificationId.make("low-income"),
  resident: WANG_WEI.id,
  kind: "lowIncome",
  paper: { number: "虚构2026-1", issuer: "河口镇民政办" },
  from: TODAY,
  until: CalendarDate.make("2027-03-04"),
  inInstitution: false,
  recordedAt: NOW,
  revoked: null,
};

onEveryEngine("what is known of elders", ({ place }) => {
  const open = async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    return { database, village, write: writing(database, village) };
  };

  it("is kept as it was recorded, an assessment with the one in its place", async () => {
    const { database, village, write } = await open();
    const [first, second] = [assessed("first"), assessed("second", "first")];
    await write((tx) => assessments.record(tx, first, ACTOR, "salt"));
    await write((tx) => assessments.record(tx, second, ACTOR, "salt"));
    const found = await database.read(village, (tx) => assessments.list(tx, WANG_WEI.id));
    expect(found).toEqual([
      { ...first, actor: ACTOR },
      { ...second, actor: ACTOR },
    ]);
    expect(await database.read(village, (tx) => assessments.list(tx, WANG_FANG.id))).toEqual([]);
  });

  it("takes the place of an assessment once", async () => {
    const { write } = await open();
    await write((tx) => assessments.record(tx, assessed("first"), ACTOR, "salt"));
    await write((tx) => assessments.record(tx, assessed("second", "first"), ACTOR, "salt"));
    await expect(
      write((tx) => assessments.record(tx, assessed("third", "first"), ACTOR, "salt")),
    ).rejects.toThrow();
  });

  it("ends by a row of its own, once", async () => {
    const { database, village, write } = await open();
    await write((tx) => certifications.record(tx, CERTIFICATION, ACTOR, "salt"));
    const wanted = { from: TODAY, why: "收入变了" };
    const ended = Result.getOrThrow(revokeCertification(CERTIFICATION, wanted, later(1)));
    await write((tx) => certifications.revoke(tx, ended, ACTOR, "salt"));
    expect(await database.read(village, (tx) => certifications.list(tx))).toEqual([
      { ...ended, actor: ACTOR, revokedBy: ACTOR },
    ]);
    expect(
      await database.read(village, (tx) => certifications.byId(tx, CERTIFICATION.id)),
    ).toMatchObject({ revoked: wanted });
    await expect(write((tx) => certifications.revoke(tx, ended, ACTOR, "salt"))).rejects.toThrow();
  });

  it("knows what happened, the oldest first", async () => {
    const { database, village, write } = await open();
    const fall = {
      id: CareEventId.make("fall"),
      resident: WANG_WEI.id,
      kind: "fall",
      on: TODAY,
      note: "门口滑倒",
      recordedAt: NOW,
    } as const;
    const hospital = {
      ...fall,
      id: CareEventId.make("hospital"),
      kind: "hospital",
      on: CalendarDate.make("2026-02-01"),
    } as const;
    await write((tx) => careEvents.record(tx, fall, ACTOR, "salt"));
    await write((tx) => careEvents.record(tx, hospital, ACTOR, "salt"));
    const found = await database.read(village, (tx) => careEvents.list(tx, WANG_WEI.id));
    expect(found).toEqual([
      { ...hospital, actor: ACTOR },
      { ...fall, actor: ACTOR },
    ]);
  });

  it("finds everybody who lives with an elder, and nobody else", async () => {
    const { database, village } = await open();
    const at = (date: string) =>
      database.read(village, (tx) => elders.households(tx, CalendarDate.make(date)));
    const found = await at("2026-03-05");
    expect([...found.keys()]).toEqual([WANG.id]);
    expect(found.get(WANG.id)?.map(({ id }) => id)).toEqual([WANG_FANG.id, WANG_WEI.id]);
    expect((await at("2009-12-30")).size).toBe(0);
    const born = await database.read(village, (tx) => residents.bornBy(tx, "1949-12-31", {}));
    expect(born.map(({ id }) => id)).toEqual([WANG_WEI.id]);
  });
});
