import { Result } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";
import { CareEventId, CertificationId, certify, recordCareEvent } from "../elders/index.ts";
import { ResidentId } from "../people/index.ts";
import { addDays, type CalendarDate, Instant, localDate } from "../time/index.ts";
import { ConsentId, ConsentPurpose, giveConsent, isGuarded } from "./index.ts";

const NOW = Instant.make(Date.parse("2026-11-26T02:00:00Z"));
const TODAY = localDate(NOW);
const id = ResidentId.make("child");

/** Anybody from new-born to a hundred years. */
const birthDate = fc
  .integer({ min: 0, max: 36_500 })
  .map((days): CalendarDate => addDays(TODAY, -days));

it("nothing of a guarded child's health, need or ability can be written down", () => {
  fc.assert(
    fc.property(birthDate, (born) => {
      const person = { id, birthDate: born };
      if (!isGuarded(person, TODAY)) return;
      const event = recordCareEvent(
        { id: CareEventId.make("e"), elder: person },
        { kind: "fall", on: TODAY, note: "" },
        NOW,
      );
      const paper = certify(
        { id: CertificationId.make("c"), elder: person, earlier: [] },
        {
          ...{ kind: "lowIncome", paper: { number: "1", issuer: "镇" }, from: TODAY, until: null },
          inInstitution: false,
        },
        NOW,
      );
      expect([Result.isFailure(event), Result.isFailure(paper)]).toEqual([true, true]);
    }),
  );
});

it("no child agrees by themselves, whatever to", () => {
  fc.assert(
    fc.property(birthDate, fc.constantFrom(...ConsentPurpose.literals), (born, purpose) => {
      const person = { id, birthDate: born };
      const draft = { purpose, on: TODAY, way: "signed", guardian: null, witness: null } as const;
      const made = giveConsent({ id: ConsentId.make("c"), person, earlier: [] }, draft, NOW);
      expect(Result.isFailure(made)).toBe(isGuarded(person, TODAY));
    }),
  );
});
