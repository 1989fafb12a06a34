package fr.esmsnumerique.usage.declaration.model;

import fr.esmsnumerique.kernel.NumeroFiness;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** Declarations, stored per establishment and year. */
public interface Declarations {

    /** Those that exist, by establishment. */
    Map<NumeroFiness, DeclarationEssms> duMois(String dossierId, Collection<NumeroFiness> essms, YearMonth mois);

    /** Months of a period that somebody declared, oldest first. */
    SortedMap<YearMonth, Map<NumeroFiness, DeclarationEssms>> periode(
            String dossierId, Collection<NumeroFiness> essms, YearMonth du, YearMonth au);

    /** Makes {@code version} current and keeps the replaced one; an entry with the same counters as the current one changes nothing. */
    Ecriture enregistrer(String dossierId, NumeroFiness essms, YearMonth mois, VersionDeclaration version);

    /** What a write did. */
    enum Ecriture {
        /** Declared for the first time. */
        AJOUTEE,
        /** Another content replaces the former, which stays in the history. */
        CORRIGEE,
        INCHANGEE,
        /** Others kept writing the same document: try again. */
        CONFLIT
    }
}
