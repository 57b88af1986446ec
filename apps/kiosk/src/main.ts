import "@huzhu/ui/fonts.css";
import "@huzhu/ui/tokens.css";
import "@huzhu/ui/base.css";
import { makeClient } from "@huzhu/client";
import { mount } from "svelte";
import App from "./App.svelte";
import { newAttempt } from "./attempt.ts";
import { Beating, buildOf } from "./beating.ts";
import { wallClock } from "./clock.ts";
import { Keeping } from "./keeping.ts";
import { Later } from "./later.svelte.ts";
import { lock } from "./lock.ts";
import { Now } from "./now.svelte.ts";
import { pairingCodeFrom } from "./pairing-address.ts";
import { patientFetch } from "./patient-fetch.ts";
import { chosenProfile } from "./profile.ts";
import { Session } from "./session.svelte.ts";
import { shippedPack } from "./voice/shipped.ts";
import { Speaker } from "./voice/speaker.ts";
import { WebPlayer } from "./voice/web-player.ts";

const clock = wallClock;
const plainFetch: typeof fetch = (input, init) => fetch(input, init);
const client = makeClient({ fetch: patientFetch(plainFetch, clock) });
const player = new WebPlayer(new AudioContext(), clock);
const speaker = new Speaker(player, plainFetch);
const session = new Session({
  client,
  clock,
  newAttempt,
  voice: speaker,
});

speaker.whenQuiet(() => session.idle.touch());
addEventListener("pointerdown", () => void player.wake(), { capture: true });
player.keepWarm();
void shippedPack(plainFetch).then((pack) => pack && speaker.use(pack));

lock(window);
const code = pairingCodeFrom(location, history);
const opened = code === null ? session.machine.start() : session.machine.pair(code);

const target = document.getElementById("kiosk");
if (target === null) throw new Error("the page has no place for the kiosk");
const chosen = chosenProfile(location, localStorage);
const build = buildOf(import.meta.url);
const reload = () => location.reload();
const keeping =
  import.meta.env.MODE === "production" && "serviceWorker" in navigator
    ? new Keeping({ workers: navigator.serviceWorker, onNewer: () => beating.renewSoon() })
    : null;
const renew = () => (keeping === null ? reload() : keeping.renew(reload));
const alive = () => void fetch("/kiosk/alive", { method: "POST" }).catch(() => undefined);
const beating: Beating = new Beating({ client, clock, session, build, location, alive, renew });
const later = new Later({ clock, session, load: () => import("./rest.ts") });
mount(App, { target, props: { session, beating, clock, now: new Now(clock), later, chosen } });
void later.fetch();
void opened.then(() => beating.start());
void keeping?.start();
