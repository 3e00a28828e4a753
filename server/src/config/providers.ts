// Names under which Nest hands out what is made before it starts.
export const SETTINGS = Symbol('settings');
export const DATABASE = Symbol('database');
export const CLOCK = Symbol('clock');
