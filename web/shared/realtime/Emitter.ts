/** A minimal typed event source: `Events` maps a name to the value its listeners get. */
export class Emitter<Events extends object> {
  private readonly listeners = new Map<keyof Events, Set<(value: never) => void>>()

  /** Returns the function that ends listening. */
  on<Name extends keyof Events>(name: Name, listener: (value: Events[Name]) => void): () => void {
    const set = this.listeners.get(name) ?? new Set()
    this.listeners.set(name, set)
    set.add(listener)
    return () => set.delete(listener)
  }

  emit<Name extends keyof Events>(name: Name, value: Events[Name]): void {
    const set = this.listeners.get(name)
    if (set) for (const listener of [...set]) (listener as (value: Events[Name]) => void)(value)
  }
}
