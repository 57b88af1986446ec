import type { CampaignRow } from "@huzhu/contract";
import { type Campaign, type Doorstep, effectOf } from "@huzhu/domain/outreach";
import type { Good } from "@huzhu/domain/store";

/** A campaign as a list shows it. */
export const campaignRow = (
  { invited, ...campaign }: Campaign,
  doorsteps: ReadonlyArray<Doorstep>,
  goods: ReadonlyArray<Good>,
): CampaignRow => {
  const { welcomed, open, gifts } = effectOf({ invited, ...campaign }, doorsteps, new Map(), 1);
  const good = goods.find(({ id }) => id === campaign.gift?.good);
  return {
    ...campaign,
    goodName: good ? `${good.name}（${good.unit}）` : null,
    invited: invited.length,
    reached: invited.length - open,
    welcomed,
    gifts,
  };
};
