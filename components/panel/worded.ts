export { worded } from '#verification';
