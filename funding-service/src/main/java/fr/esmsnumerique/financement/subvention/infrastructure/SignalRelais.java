package fr.esmsnumerique.financement.subvention.infrastructure;

/** Tells the relay that events wait; apart from it, because the relay itself reads the collection. */
@FunctionalInterface
interface SignalRelais extends Runnable {}
