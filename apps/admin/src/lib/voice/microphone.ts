import type { Ears, NoSound, StopListening } from "./recorder.svelte.ts";

/** Enough for speech. */
const RATE = 16_000;

/** Any recording that the browser can read, as samples of one channel. */
const samplesOf = async (recording: Blob): Promise<Float32Array | null> => {
  const context = new OfflineAudioContext(1, 1, RATE);
  try {
    const heard = await context.decodeAudioData(await recording.arrayBuffer());
    return heard.getChannelData(0);
  } catch {
    return null;
  }
};

const record = (stream: MediaStream): StopListening => {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  recorder.start();
  return async () => {
    const ended = new Promise((end) => recorder.addEventListener("stop", end, { once: true }));
    recorder.stop();
    await ended;
    for (const track of stream.getTracks()) track.stop();
    return samplesOf(new Blob(parts));
  };
};

const listen = async (): Promise<StopListening | NoSound> => {
  // Elsewhere than on https and on the very machine a browser has no microphone at all.
  if (!isSecureContext) return "insecure";
  const audio = { channelCount: 1, noiseSuppression: true };
  const stream = await navigator.mediaDevices.getUserMedia({ audio }).catch(() => null);
  return stream === null ? "refused" : record(stream);
};

/** The microphone of this computer, as the browser lends it. */
export const microphone: Ears = { rate: RATE, listen, samplesOf };
