// odex names its TypeScript source as its types, which this project's compiler options reject; the declarations of what
// is used here stand beside this file.
export { Outcome, Solver } from 'odex';
