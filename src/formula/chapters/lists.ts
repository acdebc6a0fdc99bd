export { averaging } from '../operators/averaging.ts';
export { columns } from '../operators/columns.ts';
export { componentRange } from '../operators/component-range.ts';
export { compileEventCall } from '../operators/event-call.ts';
export { parseIverson } from '../operators/iverson.ts';
export { compileRun, parseRun, run } from '../operators/run.ts';
export { parsePrime, parseSubscript } from '../operators/suffix.ts';
