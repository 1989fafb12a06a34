package fr.esmsnumerique.eligibilite.dossier.infrastructure;

import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.FicheDossier;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list reads of an application, kept beside it and written with it. */
public record FicheDocument(
        Instant etatDepuis,
        String porteur,
        String typeProjet,
        List<Secteur> secteurs,
        int nombreEssms,
        @Nullable String agent,
        boolean notifie,
        @Nullable LocalDate avisAttenduDepuis,
        @Nullable String comite) {

    static FicheDocument de(Dossier dossier) {
        FicheDossier fiche = FicheDossier.de(dossier);
        return new FicheDocument(
                fiche.etatDepuis(),
                fiche.porteur(),
                fiche.typeProjet(),
                fiche.secteurs(),
                fiche.nombreEssms(),
                fiche.agent(),
                fiche.notifie(),
                fiche.avisAttenduDepuis(),
                fiche.comite());
    }
}
