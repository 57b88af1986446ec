/** Lets somebody hear what lies at an address. */
export const hear = (address: string): Promise<void> => new Audio(address).play();

/** Lets somebody hear what was just recorded. */
export const hearSound = async (sound: Uint8Array | null): Promise<void> => {
  if (sound === null) return;
  const address = URL.createObjectURL(new Blob([sound.slice()], { type: "audio/wav" }));
  try {
    await hear(address);
  } finally {
    URL.revokeObjectURL(address);
  }
};
