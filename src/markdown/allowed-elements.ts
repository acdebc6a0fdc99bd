/** The elements that an article may embed, with the attributes that each must carry. */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  Detail: ['summary'],
  Note: [],
  Erratum: ['id', 'title'],
  Figure: ['name'],
  Reported: ['name'],
  Measured: [],
};

/** The attributes that some of them may carry besides. */
export const optionalAttributes: Readonly<Record<string, readonly string[]>> = { Erratum: ['control'] };
