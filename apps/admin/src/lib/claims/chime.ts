const SECONDS = 0.12;
const HIGH = 1320;
const LOW = 330;

/** A short high beep for a card that was read, a low one for a card that was not. */
export const chime = (found: boolean): void => {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  tone.frequency.value = found ? HIGH : LOW;
  tone.connect(audio.destination);
  tone.onended = () => audio.close();
  tone.start();
  tone.stop(audio.currentTime + SECONDS);
};
