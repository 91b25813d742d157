/** Milliseconds: a press in the first moment was meant for what stood there before the panel. */
export const ARM_MS = 500;
