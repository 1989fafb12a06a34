package fr.esmsnumerique.budget.calendrier.web;

import fr.esmsnumerique.budget.calendrier.model.EcheanceDeCalendrier;
import fr.esmsnumerique.contrats.budget.modele.EcheanceCalendrier;
import fr.esmsnumerique.contrats.budget.modele.NatureEcheance;
import fr.esmsnumerique.contrats.budget.modele.ReferenceLegale;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A due date as the contract publishes it. */
record EcheanceMapper(LocalDate aujourdhui) {

    EcheanceCalendrier echeance(EcheanceDeCalendrier e) {
        return new EcheanceCalendrier()
                .id(e.id())
                .date(e.date())
                .joursRestants(e.joursRestants(aujourdhui))
                .nature(NatureEcheance.valueOf(e.nature().name()))
                .libelle(e.libelle())
                .campagne(e.campagne())
                .region(e.estNationale() ? null : e.region())
                .dossierId(e.dossier().isEmpty() ? null : e.dossier())
                .montantCentimes(e.centimes() == 0 ? null : e.centimes())
                .reference(reference(e.reference()));
    }

    private static @Nullable ReferenceLegale reference(fr.esmsnumerique.kernel.@Nullable ReferenceLegale source) {
        return source == null
                ? null
                : new ReferenceLegale()
                        .texte(source.texte())
                        .localisation(source.localisation())
                        .statut(ReferenceLegale.StatutEnum.fromValue(
                                source.statut().code()))
                        .regle(source.regle());
    }
}
