import { PersonName } from "@huzhu/domain/people";
import {
  type Consent,
  ConsentId,
  type Disclosure,
  DisclosureId,
  type Erasure,
  withdrawConsent,
} from "@huzhu/domain/privacy";
import { Result } from "effect";
import { expect, it } from "vitest";
import type { Database } from "../../database.ts";
import * as consents from "../../repositories/consents.ts";
import * as disclosures from "../../repositories/disclosures.ts";
import * as erasures from "../../repositories/erasures.ts";
import { onEveryEngine, openAt } from "../../testing/engine.ts";
import { type Tampering, tampered } from "../../testing/tampered.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_FANG, WANG_WEI } from "../../testing/village.ts";
import { writing } from "../../testing/write.ts";
import { verify } from "../verify.ts";

const LOOK: Disclosure = {
  id: DisclosureId.make("look"),
  kind: "reveal",
  resident: WANG_WEI.id,
  fields: ["idNumber"],
  people: 1,
  purpose: "benefit",
  words: "办高龄补贴",
  at: NOW,
};
const consent = (id: string, purpose: Consent["purpose"]): Consent => ({
  ...{ id: ConsentId.make(id), resident: WANG_WEI.id, purpose, on: TODAY, way: "fingerprint" },
  ...{ guardian: null, witness: "王主任", recordedAt: NOW, withdrawn: null },
});

const ERASED: Erasure = {
  ...{ resident: WANG_FANG.id, pseudonym: PersonName.make("村民-0A1B"), ground: "asked", at: NOW },
  preparedBy: { id: "cadre", name: "米会计" },
};

const live = async (database: Database) => {
  const village = await foundVillage(database);
  const write = writing(database, village);
  await write(async (tx) => {
    await disclosures.record(tx, LOOK, ACTOR, "salt");
    await consents.record(tx, consent("stands", "health"), ACTOR, "salt");
    await consents.record(tx, consent("ended", "photo"), ACTOR, "salt");
    const ended = Result.getOrThrow(withdrawConsent(consent("ended", "photo"), NOW));
    await consents.withdraw(tx, ended, ACTOR);
    await erasures.record(tx, ERASED, ACTOR);
  });
  return village;
};

const CASES: ReadonlyArray<Tampering> = [
  {
    name: "what was looked at",
    sql: ["update disclosure set fields = '[]'"],
    finds: [["record behind a leaf", "disclosure/look"]],
  },
  {
    name: "a look that is gone",
    sql: ["delete from disclosure"],
    finds: [["leaf without a record", "disclosure/look"]],
  },
  {
    name: "why somebody looked",
    sql: ["update disclosure set words = '闲看'"],
    finds: [["sealed cell", "disclosure/look/words"]],
  },
  {
    name: "the digest of why somebody looked",
    sql: ["update disclosure set digest = 'of other words'"],
    finds: [
      ["record behind a leaf", "disclosure/look"],
      ["words of a look", "look"],
    ],
  },
  {
    name: "what somebody agreed to",
    sql: ["update consent set purpose = 'outside' where id = 'stands'"],
    finds: [["record behind a leaf", "consent/stands"]],
  },
  {
    name: "who stood by",
    sql: [
      "update consent set document = (select document from consent where id = 'ended') where id = 'stands'",
    ],
    finds: [["sealed cell", "consent/stands/document"]],
  },
  {
    name: "that somebody was erased",
    sql: ["delete from erasure"],
    finds: [["leaf without a record", "erasure/wang-fang"]],
  },
  {
    name: "who confirmed that somebody was erased",
    sql: ["update erasure set actor = prepared_by"],
    finds: [["record behind a leaf", "erasure/wang-fang"]],
  },
  {
    name: "a consent that holds again",
    sql: ["delete from consent_end"],
    finds: [["leaf without a record", "consentEnd/ended"]],
  },
];

/** Law I9 for looks and consents, broken behind the program's back. */
tampered("what somebody changed in looks and consents", live, CASES);

onEveryEngine("words about somebody", (engine) => {
  it("can be erased and not said otherwise, and the village is sound without them", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await live(database);
    const see = engine.name === "postgres" ? `set huzhu.village = '${village}'; ` : "";
    const other = place.raw(`${see}update disclosure set words = '别的'`);
    await expect(other).rejects.toThrow(/append-only/);
    await place.raw(`${see}update disclosure set salt = null, words = null`);
    await place.raw(`${see}update consent set salt = null, document = null`);
    expect((await verify(database, village)).findings).toEqual([]);
    await database.read(village, async (tx) => {
      const [look] = (await disclosures.page(tx, {}, { page: 1, pageSize: 9 })).rows;
      expect(look).toMatchObject({ words: null, fields: ["idNumber"], actor: ACTOR });
      const one = await consents.byId(tx, ConsentId.make("stands"));
      expect(one).toMatchObject({ purpose: "health", witness: null, erased: true });
    });
  });
});
