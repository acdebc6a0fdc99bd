/** The size that those who show the pictures of shared addresses ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;
