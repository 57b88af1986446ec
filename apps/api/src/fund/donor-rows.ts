import type { DonorRow } from "@huzhu/contract";
import { type Donor, donorAccount, type Fund, type MoneyRow, notThanked } from "@huzhu/domain/fund";

type Day = NonNullable<DonorRow["last"]>;

const later = (a: Day | null, b: Day): Day => (a !== null && a > b ? a : b);

interface Facts {
  readonly fund: Fund;
  readonly rows: ReadonlyArray<MoneyRow>;
}

/** Somebody who gives, with what became of it. */
export const donorRowOf = ({ fund, rows }: Facts, donor: Donor): DonorRow => {
  const { given, left } = donorAccount(fund, rows, donor.id);
  const own = [...fund.gifts.values()].filter((gift) => gift.donor === donor.id && !gift.takenBack);
  const things = fund.inKind.filter((gift) => gift.donor === donor.id);
  return {
    ...donor,
    ...{ gifts: own.length + things.length, given, left },
    inKind: things.reduce((sum, { fen }) => sum + fen, 0),
    toThank: notThanked(fund, donor.id).length,
    last: [...own, ...things].map(({ on }) => on).reduce<Day | null>(later, null),
  };
};
