import { type DonorRow, FUND_SOURCE_WORDS } from "@huzhu/contract";
import { type Donor, FundSource } from "@huzhu/domain/fund";

export const SOURCES = FundSource.literals.map((one) => [one, FUND_SOURCE_WORDS[one]] as const);

/** Somebody who gives, as they are being written down. */
export class DonorDraft {
  name = $state("");
  source = $state<FundSource>("villagers");
  person = $state(true);
  named = $state(true);
  readonly donor = $derived.by((): Omit<Donor, "id"> | null => {
    const name = this.name.trim();
    const { source, person, named } = this;
    return name === "" ? null : { name, source, person, named };
  });

  fill(row?: DonorRow): void {
    this.name = row?.name ?? "";
    this.source = row?.source ?? "villagers";
    this.person = row?.person ?? true;
    this.named = row?.named ?? true;
  }
}
