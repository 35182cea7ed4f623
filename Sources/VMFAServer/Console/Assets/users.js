import { h } from './dom.js';
export const title = 'users';
export const render = () => h('h1', { tabindex: '-1' }, title);
export const hasChanges = () => false;
export const discard = () => {};
