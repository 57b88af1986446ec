import type { KioskRow } from "@huzhu/contract";
import type { Device } from "@huzhu/db";

export const kioskRowOf = ({ id, name, pairedAt, lastSeenAt, revokedAt }: Device): KioskRow => ({
  id,
  name,
  pairedAt,
  lastSeenAt,
  revoked: revokedAt !== null,
});
