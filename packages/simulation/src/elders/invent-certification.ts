import { type Certification, CertificationId, CertifiedGroup } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { addDays, addMonths, endOfDay } from "@huzhu/domain/time";
import { between, chance } from "../random.ts";
import type { Ground } from "./invent-assessment.ts";

/** How many elders of a hundred an office counts among each group; invented, after published shares. */
const SHARES: Record<CertifiedGroup, number> = {
  extremePoverty: 0.015,
  lowIncome: 0.05,
  severeDisability: 0.03,
  oneChildBereaved: 0.008,
  graveIllness: 0.012,
};

const ISSUERS: Record<CertifiedGroup, string> = {
  extremePoverty: "云岭乡民政办（虚构）",
  lowIncome: "云岭乡民政办（虚构）",
  severeDisability: "县残疾人联合会（虚构）",
  oneChildBereaved: "县卫生健康局（虚构）",
  graveIllness: "县人民医院（虚构）",
};

/** The papers of one elder; most have none. */
export const inventCertifications = (
  { random, ids, endingOn }: Ground,
  resident: ResidentId,
): ReadonlyArray<Certification> =>
  CertifiedGroup.literals
    .filter((kind) => chance(random, SHARES[kind]))
    .map((kind) => {
      const from = addDays(endingOn, -between(random, 30, 330));
      const yearly = kind === "lowIncome" || kind === "extremePoverty";
      const number = String(between(random, 1, 999)).padStart(3, "0");
      return {
        id: CertificationId.make(ids("certification")),
        resident,
        kind,
        paper: { number: `虚构${from.slice(0, 4)}-${number}`, issuer: ISSUERS[kind] },
        from,
        until: yearly ? addDays(addMonths(from, 12), -1) : null,
        inInstitution: false,
        recordedAt: endOfDay(from),
        revoked: null,
      };
    });
