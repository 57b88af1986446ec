import "@huzhu/ui/fonts.css";
import "@huzhu/ui/tokens.css";
import "@huzhu/ui/base.css";
import { makeClient } from "@huzhu/client";
import { mount } from "svelte";
import App from "./App.svelte";
import { newAttempt } from "./attempt.ts";
import { Beating, buildOf } from "./beating.ts";
import { wallClock } from "./clock.ts";
import { lock } from "./lock.ts";
import { Now } from "./now.svelte.ts";
import { pairingCodeFrom } from "./pairing-address.ts";
import { patientFetch } from "./patient-fetch.ts";
import { chosenProfile } from "./profile.ts";
import { Session } from "./session.svelte.ts";
import { systemVoice } from "./voice.ts";

const clock = wallClock;
const client = makeClient({ fetch: patientFetch((input, init) => fetch(input, init), clock) });
const session = new Session({
  client,
  clock,
  newAttempt,
  voice: systemVoice(globalThis.speechSynthesis),
});

lock(window);
const code = pairingCodeFrom(location, history);
void (code === null ? session.machine.start() : session.machine.pair(code));

const target = document.getElementById("kiosk");
if (target === null) throw new Error("the page has no place for the kiosk");
const chosen = chosenProfile(location, localStorage);
const build = buildOf(import.meta.url);
const renew = () => location.reload();
const beating = new Beating({ client, clock, session, build, location, renew });
mount(App, { target, props: { session, beating, clock, now: new Now(clock), chosen } });
beating.start();
