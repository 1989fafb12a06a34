package fr.esmsnumerique.eligibilite.comite.model;

import java.time.LocalDate;
import java.util.Set;

/** Why a committee does not do what is asked; nothing is changed. */
public sealed interface RefusComite {

    /** A committee never crosses regions, but the national one. */
    record AutreRegion(String dossierId) implements RefusComite {}

    record AutreCampagne(String dossierId, String campagne) implements RefusComite {}

    record DossierAbsent(String dossierId) implements RefusComite {}

    /** The ranking must hold every enrolled application, once. */
    record ClassementIncomplet(Set<String> manquants, Set<String> enTrop) implements RefusComite {}

    record VersionPerimee(long actuelle) implements RefusComite {}

    record PvSigne(int numero) implements RefusComite {}

    record AVenir(LocalDate le) implements RefusComite {}

    record SansClassement() implements RefusComite {}

    record MotifDeCorrection(int numero) implements RefusComite {}
}
