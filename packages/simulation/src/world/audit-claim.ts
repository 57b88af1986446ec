import { type Claim, isStaff } from "@huzhu/domain/claims";
import type { ByRule, Transfer } from "@huzhu/domain/points";
import { Period } from "@huzhu/domain/time";
import { type Audit, tally } from "./audit.ts";
import { windowOf } from "./awarded.ts";
import { type Incoherence, unless } from "./broken.ts";
import type { World } from "./world.ts";

const withinCaps = (
  { versions }: World,
  { counted }: Audit,
  claim: Claim,
  { version, rule: code }: ByRule,
  worth: number,
): ReadonlyArray<Incoherence> => {
  const rulebook = versions.find((one) => one.version === version);
  const rule = rulebook?.rules.find((one) => one.code === code);
  return [
    ...unless(rule !== undefined, "I13 a line names a rule of its version", claim.id),
    ...Period.literals.flatMap((period) => {
      const sum = tally(counted, windowOf(claim, period), Math.abs(worth));
      const caps = rule?.caps.filter((cap) => cap.period === period) ?? [];
      const kept = caps.every(({ most }) => sum <= most);
      return unless(kept, "I12 awarded is within every cap", windowOf(claim, period));
    }),
  ];
};

/** The laws of a transfer that an approved claim led to. */
export const auditClaim = (
  world: World,
  audit: Audit,
  { entries, eventDate }: Transfer,
  reason: ByRule,
): ReadonlyArray<Incoherence> => {
  const claim = world.claims.get(reason.claim);
  if (claim?.state._tag !== "Approved" && claim?.state._tag !== "Reversed") {
    return unless(false, "I1 points come from approved claims", reason.claim);
  }
  const { id, state, household, recordedBy } = claim;
  const holder = world.holders.get(household);
  const amount = entries.find(({ account }) => account === holder)?.amount ?? 0;
  const signers = state.signed.map(({ by }) => by);
  const first = !audit.posts.has(id);
  audit.posts.add(id);
  return [
    ...unless(first, "no claim is posted twice", id),
    ...unless(amount === state.points && amount !== 0, "a claim moves what it is worth", id),
    ...unless(eventDate === claim.eventDate, "points count on the day of the deed", id),
    // Whoever recorded a claim may take it back, but is never among those who signed it.
    ...unless(
      signers.length > 0 && !signers.some((by) => isStaff(recordedBy, by)),
      "I14 two people look at every claim",
      id,
    ),
    ...unless(
      [...signers, state.by].every((by) => world.staff.get(by)?.household !== household),
      "I14 nobody approves their own",
      id,
    ),
    ...withinCaps(world, audit, claim, reason, state.counted),
  ];
};
