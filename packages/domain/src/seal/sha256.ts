/** SHA-256 as whoever calls has it: any number of bytes in, 32 bytes out. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;
