export { runControl } from '#verification';
