import type { VillageId } from "@huzhu/domain/people";
import type { Database } from "../database.ts";
import type { Look } from "../stream.ts";
import { loadAccounts } from "./accounts.ts";
import { checkAwardRounds } from "./award-rounds.ts";
import { checkBatches } from "./batches.ts";
import { checkClaimWays } from "./claim-ways.ts";
import { checkClaims } from "./claims.ts";
import { checkDecisions } from "./decisions.ts";
import { checkDoorsteps } from "./doorsteps.ts";
import { checkEntries } from "./entries.ts";
import { type Finding, Findings } from "./finding.ts";
import { checkGuests, compareGuests } from "./guests.ts";
import { checkHolds } from "./holds.ts";
import { checkLeaves } from "./leaves.ts";
import { checkLog } from "./log.ts";
import { checkLots } from "./lots.ts";
import { checkMandates } from "./mandates.ts";
import { checkMeetings } from "./meetings.ts";
import { Moments } from "./moments.ts";
import { checkOpenable } from "./openable.ts";
import { Turnovers } from "./periods.ts";
import { checkPrivacy } from "./privacy.ts";
import { checkPurchases } from "./purchases.ts";
import { checkRedemptions } from "./redemptions.ts";
import { checkRegister } from "./register.ts";
import { checkReservations } from "./reservations.ts";
import { checkSealed } from "./sealed.ts";
import { checkSeals, type KeyChange, loadSeals } from "./seals.ts";
import { checkShops } from "./shops.ts";
import { checkStock } from "./stock.ts";
import { Transfers } from "./transfers.ts";
import { checkVisitPhotos } from "./visit-photos.ts";
import { checkVisits } from "./visits.ts";
import { checkVouchers } from "./vouchers.ts";

/** What a look at all of a village's ledger came to. A sound village has no findings. */
export interface Report {
  readonly transfers: number;
  readonly leaves: number;
  readonly seals: number;
  /** The first hundred of each kind. */
  readonly findings: ReadonlyArray<Finding>;
  /** How many there are in all. */
  readonly found: number;
  /** Nothing that is wrong, but that somebody should know the reason of. */
  readonly keyChanges: ReadonlyArray<KeyChange>;
}

type Seen = Omit<Report, "findings" | "found">;

const lookAt = async (look: Look, findings: Findings): Promise<Seen> => {
  const { read } = look;
  const accounts = await loadAccounts(read);
  const turnovers = await Turnovers.of(read);
  const moments = await Moments.of(read);
  const transfers = new Transfers(look, { accounts, moments, findings });
  await checkLeaves(look, { transfers, moments, findings });
  await moments.check(read, findings);
  await checkEntries(look, { accounts, turnovers, findings });
  await turnovers.check(read, findings);
  await checkLots(look, { accounts, findings });
  await checkHolds(look, { accounts, findings });
  await checkVouchers(look, { accounts, findings });
  await checkClaims(look, { accounts, findings });
  await checkClaimWays(look, findings);
  await checkVisits(look, findings);
  await checkVisitPhotos(look, findings);
  await checkAwardRounds(look, findings);
  await checkSealed(read, findings);
  await checkOpenable(look, findings);
  await checkRegister(look, findings);
  await checkMandates(read, findings);
  await checkPrivacy(read, findings);
  await checkDoorsteps(read, findings);
  await checkDecisions(read, findings);
  await checkMeetings(read, findings);
  await checkStock(look, findings);
  await checkBatches(look, findings);
  await checkPurchases(look, findings);
  await checkRedemptions(look, findings);
  await checkReservations(look, findings);
  await checkShops(look, findings);
  await checkGuests(look, findings);
  const seals = await loadSeals(read, findings);
  const log = await checkLog(look, new Set(seals.map(({ size }) => size)), findings);
  const keyChanges = checkSeals(seals, log, findings);
  return {
    transfers: transfers.count,
    leaves: log.size,
    seals: seals.length,
    keyChanges,
  };
};

/**
 * Recomputes a village's whole ledger from its journal and tells every difference to what is stored,
 * sealed and signed (laws I1 to I3, I7, I9 to I12, I14, I15). It looks at one moment, beside everybody else's
 * work, and stops when the signal says so. What was sold between villages is compared with the other
 * village's book besides.
 */
export const verify = async (
  database: Database,
  village: VillageId,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<Report> => {
  const findings = new Findings();
  const seen = await database.survey(village, (read) => lookAt({ read, signal }, findings));
  await compareGuests(database, village, findings);
  return { ...seen, findings: findings.kept, found: findings.count };
};
