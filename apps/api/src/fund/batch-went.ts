import type { DonorAccountView } from "@huzhu/contract";
import { candidateNames, doorsteps, movements, outreach, type Read, redemptions } from "@huzhu/db";
import { CandidateId } from "@huzhu/domain/incentives";
import { type HouseholdId, maskName } from "@huzhu/domain/people";
import { type BatchUse, followStock, type GoodId } from "@huzhu/domain/store";

type Thing = DonorAccountView["things"][number];
type Followed = Pick<Thing, "rest" | "went">;

/** Who took the gift at their door, by the place of its movement in the book of the good. */
const doors = async (
  read: Read,
  good: GoodId,
  book: ReadonlyArray<{ readonly kind: string; readonly note: string; readonly sequence: number }>,
): Promise<ReadonlyMap<number, HouseholdId>> => {
  const found = new Map<number, HouseholdId>();
  for (const { id, title, gift } of await outreach.campaigns(read)) {
    if (gift?.good !== good) continue;
    const took = (await doorsteps.ofCampaign(read, id)).filter(
      ({ answer }) => answer._tag === "Welcomed" && answer.gift,
    );
    // A gift goes out of the stock in the same unit in which the door is written down.
    const gone = book.filter(({ kind, note }) => kind === "gift" && note === title);
    for (const [nth, { sequence }] of gone.entries()) {
      const home = took[nth]?.household;
      if (home !== undefined) found.set(sequence, home);
    }
  }
  return found;
};

/** Where the pieces of a donated batch went: to which families for points, to which at their doors. */
export const batchWent = async (
  read: Read,
  { good, movement }: { readonly good: GoodId | null; readonly movement: number | null },
): Promise<Followed> => {
  if (good === null || movement === null) return { rest: null, went: [] };
  const book = (await movements.ofGood(read, good)).toReversed();
  const followed = followStock(book).find(({ batch }) => batch === movement);
  const { uses, left } = followed ?? { uses: [], left: 0 };
  const taken = await redemptions.householdsOf(
    read,
    uses.flatMap(({ redemption }) => (redemption === null ? [] : [redemption])),
  );
  const brought = uses.some(({ kind }) => kind === "gift") ? await doors(read, good, book) : null;
  const homeOf = ({ redemption, sequence }: BatchUse): HouseholdId | undefined =>
    redemption === null ? brought?.get(sequence) : taken.get(redemption);
  const homes = new Set(uses.map(homeOf).filter((home) => home !== undefined));
  const names = await candidateNames(
    read,
    "household",
    [...homes].map((home) => CandidateId.make(home)),
  );
  const went = uses.map((use) => {
    const home = homeOf(use);
    const named = home && names.get(home);
    const { kind, eventDate: on, pieces } = use;
    const to = named?.name ? maskName(named.name) : null;
    return { kind, on, pieces, to, hamlet: named?.hamlet ?? null };
  });
  return { rest: left, went };
};
