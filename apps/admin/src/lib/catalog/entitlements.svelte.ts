import { type ElderEntitlements, elderEntitlements } from "@huzhu/contract";
import { type Entitlement, ServiceCategory } from "@huzhu/domain/catalog";
import type { ResidentId } from "@huzhu/domain/people";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";

interface EntitlementGroup {
  readonly category: ServiceCategory;
  readonly entitlements: ReadonlyArray<Entitlement>;
}

/** What one elder is entitled to, under the headings of the catalog. */
export class Entitlements {
  readonly asking: Ask<void, ElderEntitlements>;
  readonly groups: ReadonlyArray<EntitlementGroup> = $derived.by(() => {
    const certain = (this.asking.answer?.entitlements ?? []).filter((one) => one.certain);
    return ServiceCategory.literals
      .map((category) => ({
        category,
        entitlements: certain.filter((one) => one.category === category),
      }))
      .filter((group) => group.entitlements.length > 0);
  });
  /** What a paper would bring. */
  readonly withPaper = $derived.by(() =>
    (this.asking.answer?.entitlements ?? []).filter((one) => !one.certain),
  );
  readonly without = $derived.by(() => this.asking.answer?.version === null);

  constructor({ client }: Pick<Desk, "client">, resident: ResidentId) {
    this.asking = new Ask(() => client.call(elderEntitlements, { params: { resident } }));
  }

  async open(): Promise<void> {
    await this.asking.send();
  }
}
