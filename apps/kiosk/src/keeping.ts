const WORKER = "/kiosk/service-worker.js";
const HOUR = 3_600_000;

interface Outside {
  readonly workers: ServiceWorkerContainer;
  /** A newer page lies ready; whoever is called lets it in when nobody stands there. */
  readonly onNewer: () => void;
}

/** Has the page kept on the machine, so that it comes up while the server does not. */
export class Keeping {
  #outside: Outside;
  #registration: ServiceWorkerRegistration | null = null;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  async start(): Promise<void> {
    const registration = await this.#outside.workers.register(WORKER, { updateViaCache: "none" });
    this.#registration = registration;
    this.#lookAt(registration);
    registration.addEventListener("updatefound", () => this.#lookAt(registration));
    setInterval(() => void registration.update().catch(() => undefined), HOUR);
  }

  /** Lets a newer page in; without one that waits, the same page begins anew. */
  renew(reload: () => void): void {
    const waiting = this.#registration?.waiting;
    if (waiting) {
      this.#outside.workers.addEventListener("controllerchange", reload, { once: true });
      waiting.postMessage({ type: "SKIP_WAITING" });
    } else reload();
  }

  #lookAt({ waiting, installing }: ServiceWorkerRegistration): void {
    if (waiting) this.#tell();
    installing?.addEventListener("statechange", () => {
      if (installing.state === "installed") this.#tell();
    });
  }

  /** The very first worker is not newer than anything. */
  #tell(): void {
    if (this.#outside.workers.controller !== null) this.#outside.onNewer();
  }
}
