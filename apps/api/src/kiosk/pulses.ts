import type { KioskPulse } from "@huzhu/contract";
import type { Device } from "@huzhu/db";

/** The last sign of life of every kiosk since the server began; nothing of it is worth a disk. */
export class Pulses {
  readonly #last = new Map<Device["id"], KioskPulse>();

  note(kiosk: Device["id"], pulse: KioskPulse): void {
    this.#last.set(kiosk, pulse);
  }

  of(kiosk: Device["id"]): KioskPulse | null {
    return this.#last.get(kiosk) ?? null;
  }
}
