import { type Actor, claims, goods, movements, photos, rulebooks, type Write } from "@huzhu/db";
import type { Claim } from "@huzhu/domain/claims";
import type { StaffId } from "@huzhu/domain/governance";
import { type Good, PhotoId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { DEMO_PHOTOS, type Happening, type MakeId } from "@huzhu/simulation";
import { writeApproval } from "../claims/write-approval.ts";
import { writeRedemption } from "../redemptions/write.ts";

interface Chronicle {
  readonly ids: MakeId;
  readonly nameOf: (staff: StaffId) => string;
}

const KIOSK: Actor = { kind: "kiosk", id: "kiosk-1", name: "村委会自助机" };

/** A good of the demo comes with its drawing. */
const addGood = async (tx: Write, good: Good, at: Instant, ids: MakeId): Promise<void> => {
  await goods.insert(tx, good);
  const bytes = DEMO_PHOTOS.get(good.name);
  if (!bytes) return;
  const photo = PhotoId.make(ids("photo"));
  await photos.insert(tx, { id: photo, mediaType: "image/webp", bytes }, at);
  await goods.change(tx, good.id, { photo });
};

/** Writes what happened in the demo's past as the API would have written it then. */
export const writeHappening = async (
  tx: Write,
  happening: Happening,
  { ids, nameOf }: Chronicle,
): Promise<void> => {
  const staff = (id: StaffId): Actor => ({ kind: "staff", id, name: nameOf(id) });
  const recorder = ({ recordedBy }: Claim): Actor =>
    recordedBy._tag === "ByStaff" ? staff(recordedBy.staff) : KIOSK;
  switch (happening._tag) {
    case "RulebookAdopted":
      return rulebooks.adopt(tx, happening, happening.by, happening.at);
    case "GoodAdded":
      return addGood(tx, happening.good, happening.at, ids);
    case "PriceSet": {
      const { good, price, at, by } = happening;
      await goods.setPrice(tx, good, { ...price, setAt: at, actor: staff(by) });
      return;
    }
    case "StockMoved":
      await movements.append(tx, [happening.movement], {
        actor: staff(happening.by),
        redemption: null,
      });
      return;
    case "ClaimRecorded":
      return claims.insert(tx, [happening.claim], recorder(happening.claim));
    case "ClaimRefused": {
      const { claim } = happening;
      if (claim.state._tag !== "Refused") return;
      const { by, at } = claim.state;
      const move = { claim, from: "Checking", what: "refused" } as const;
      return claims.advance(tx, [move], { at, actor: staff(by) });
    }
    case "ClaimApproved": {
      const { state } = happening.claim;
      if (state._tag !== "Approved") return;
      return writeApproval(tx, happening, {
        actor: staff(state.by),
        attempt: null,
        from: "Checking",
      });
    }
    case "Redeemed": {
      const { redemption, household, resident, by } = happening;
      const actor = by ? staff(by) : KIOSK;
      const whose = { household, resident, actor, attempt: null };
      await writeRedemption(tx, redemption, { ...whose, sees: true, actedBy: null });
      return;
    }
  }
};
