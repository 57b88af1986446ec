import type { KioskRow } from "@huzhu/contract";
import type { Device } from "@huzhu/db";

export const kioskRowOf = (device: Device): KioskRow => {
  const { id, name, pairedAt, lastSeenAt, revokedAt, reader } = device;
  return { id, name, pairedAt, lastSeenAt, revoked: revokedAt !== null, reader };
};
