/**
 * Engines of old phones (iOS before 15.4) run the mini-program without what `shared` may use.
 * Loaded before anything else.
 */
if (typeof Object.hasOwn !== 'function') {
  Object.hasOwn = (object: object, key: PropertyKey) => Object.hasOwn(object, key)
}
