export const essai = 1;
