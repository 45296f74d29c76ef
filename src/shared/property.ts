import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: object, name: string) => void;

/** Lit's `property`, without the half that serves standard decorators, which TypeScript does not use here. */
export function property(options?: PropertyDeclaration): Decorator {
  return (prototype, name) => (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
}

/** Lit's `state`, likewise. */
export function state(): Decorator {
  return property({ state: true, attribute: false });
}
