import type { KioskRow } from "@huzhu/contract";
import type { Device } from "@huzhu/db";
import type { Instant } from "@huzhu/domain/time";
import { healthOf } from "../kiosk/health.ts";
import type { World } from "../world.ts";

interface Seen {
  readonly world: World;
  readonly now: Instant;
}

export const kioskRowOf = (device: Device, { world, now }: Seen): KioskRow => {
  const { id, name, pairedAt, lastSeenAt, revokedAt, reader, word, language } = device;
  const pulse = world.pulses.of(id);
  const health = healthOf(pulse, now);
  return {
    id,
    name,
    pairedAt,
    lastSeenAt,
    revoked: revokedAt !== null,
    reader,
    health,
    pulse,
    word,
    language: language ?? "mandarin",
  };
};
