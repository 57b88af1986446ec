import type { Candidate } from "./candidate.ts";
import type { Past } from "./past.ts";
import { COSTS, type RankReason } from "./reason.ts";
import type { Wanted } from "./wanted.ts";

const ofHamlet = ({ hamlet }: Candidate, { elder }: Wanted): RankReason => {
  if (hamlet === null) return { _tag: "FromOutside", cost: COSTS.fromOutside };
  return hamlet === elder.hamlet
    ? { _tag: "SameHamlet", cost: 0 }
    : { _tag: "OtherHamlet", cost: COSTS.otherHamlet };
};

const ofSkill = ({ profile, qualified }: Candidate, { skill }: Wanted): RankReason | null => {
  if (skill === null) return null;
  if (qualified.includes(skill)) return { _tag: "Qualified", cost: COSTS.qualified, skill };
  return profile.skills.includes(skill)
    ? { _tag: "Skilled", cost: COSTS.skilled, skill }
    : { _tag: "Unskilled", cost: COSTS.unskilled, skill };
};

const ofLanguage = ({ profile }: Candidate, { elder }: Wanted): RankReason | null => {
  if (elder.languages.length === 0) return null;
  const language = elder.languages.find((one) => profile.languages.includes(one));
  return language === undefined
    ? { _tag: "NoSharedLanguage", cost: COSTS.noSharedLanguage }
    : { _tag: "SharesLanguage", cost: 0, language };
};

const ofSex = ({ sex }: Candidate, wanted: Wanted): RankReason | null => {
  if (wanted.sex === null) return null;
  return wanted.sex.wish === sex
    ? { _tag: "SexAsWished", cost: 0 }
    : { _tag: "SexNotWished", cost: COSTS.sexNotWished };
};

const ofWish = ({ id }: Candidate, { prefers }: Wanted): RankReason | null => {
  if (prefers.length === 0) return null;
  return prefers.includes(id)
    ? { _tag: "Preferred", cost: 0 }
    : { _tag: "PrefersOthers", cost: COSTS.prefersOthers };
};

const ofTies = ({ id }: Candidate, { elder }: Wanted, past: Past): RankReason => {
  const visits = past.met(id, elder.id);
  if (visits === 0) return { _tag: "Stranger", cost: COSTS.stranger };
  const cost = Math.max(0, COSTS.stranger - COSTS.visitTogether * visits);
  return { _tag: "KnowsElder", cost, visits };
};

const ofLoad = ({ id }: Candidate, past: Past): RankReason => {
  const visits = past.load(id);
  return { _tag: "Load", cost: COSTS.recentVisit * visits, visits };
};

const ofTurn = ({ id }: Candidate, past: Past): RankReason | null => {
  const minutes = past.received(id) - past.given(id);
  return minutes > 0 ? { _tag: "GivesBack", cost: 0, minutes } : null;
};

/** Everything that counts about a helper and a visit, with what it costs. */
export const reasonsFor = (
  candidate: Candidate,
  wanted: Wanted,
  past: Past,
): ReadonlyArray<RankReason> => {
  const all = [
    ofHamlet(candidate, wanted),
    ofSkill(candidate, wanted),
    ofLanguage(candidate, wanted),
    ofSex(candidate, wanted),
    ofWish(candidate, wanted),
    ofTies(candidate, wanted, past),
    ofLoad(candidate, past),
    ofTurn(candidate, past),
    wanted.kin.includes(candidate.id) ? ({ _tag: "Kin", cost: COSTS.kin } as const) : null,
  ];
  return all.filter((reason) => reason !== null);
};

/** What the reasons add up to. */
export const costOf = (reasons: ReadonlyArray<RankReason>): number =>
  reasons.reduce(
    (sum, { cost }) => sum + cost,
    reasons.some(({ _tag }) => _tag === "GivesBack") ? 0 : COSTS.noTurn,
  );
