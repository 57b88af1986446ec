import { mandates, type Read } from "@huzhu/db";
import { maskName, type PersonName } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";

/** Of somebody from outside whose name was erased. */
const ERASED = "代理人";

/** What those are called who acted by mandates; `null` where somebody acted for themselves. */
const told =
  (said: (name: PersonName) => string) =>
  async (
    read: Read,
    ids: ReadonlyArray<MandateId | null | undefined>,
  ): Promise<(id: MandateId | null | undefined) => string | null> => {
    const known = await mandates.names(
      read,
      ids.flatMap((id) => id ?? []),
    );
    return (id) => {
      if (!id) return null;
      const name = known.get(id);
      return name ? said(name) : ERASED;
    };
  };

/** For staff. */
export const actedBy = told((name) => name);

/** For a public screen. */
export const actedByMasked = told(maskName);
