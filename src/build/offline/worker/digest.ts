/** How many hexadecimal digits tell one content from another; what is kept is compared with one digest alone. */
export const digestLength = 12;

/** The start of the SHA-256 of a body, hexadecimal. */
export async function digest(body: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...sum.subarray(0, digestLength / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
