/** The elements that an article may embed, with the attributes that each must carry. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  Detail: ['summary'],
  Note: [],
  Erratum: ['id', 'title'],
  Figure: ['name'],
  Reported: ['name'],
  Measured: [],
};
