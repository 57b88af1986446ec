import { Points } from "../../../points/index.ts";
import { PhotoId } from "../../../store/index.ts";
import { CalendarDate, Instant } from "../../../time/index.ts";
import { HouseholdId, PersonName, ResidentId } from "../../index.ts";
import type { Person } from "../../register/index.ts";
import { type Mandate, type MandateDraft, MandateId } from "../index.ts";

export const day = (text: string) => CalendarDate.make(text);
export const points = (amount: number) => Points.make(amount);

/** Ten in the morning of 2 March 2026 in China. */
export const NOW = Instant.make(Date.UTC(2026, 2, 2, 2));
export const TODAY = day("2026-03-02");

const person = (id: string, name: string, birthDate: string): Person => ({
  id: ResidentId.make(id),
  householdId: HouseholdId.make("wang"),
  name: PersonName.make(name),
  sex: "male",
  birthDate: day(birthDate),
  idNumber: null,
  relation: "head",
  phone: null,
  residence: "home",
  registered: true,
  absence: null,
  departure: null,
});

export const GRANDPA = person("grandpa", "王德山", "1946-05-01");
export const SON = person("son", "王建国", "1972-07-09");
export const BOY = person("boy", "王小明", "2012-01-20");

export const gone = (who: Person): Person => ({
  ...who,
  departure: { how: "died", on: TODAY },
});

export const DRAFT: MandateDraft = {
  delegate: { _tag: "Resident", resident: SON.id },
  consent: { _tag: "OnPaper", photo: PhotoId.make("paper") },
  scope: { see: true, ask: true, spend: { perDay: points(20), perRedemption: points(15) } },
  from: TODAY,
  until: day("2027-03-01"),
};

export const MANDATE: Mandate = {
  ...DRAFT,
  id: MandateId.make("mandate"),
  elder: GRANDPA.id,
  recordedAt: NOW,
  revoked: null,
};

export const REVOKED: Mandate = { ...MANDATE, revoked: { by: "elder", at: NOW, why: "不要了" } };
