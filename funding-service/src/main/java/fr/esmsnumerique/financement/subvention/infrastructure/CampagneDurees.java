package fr.esmsnumerique.financement.subvention.infrastructure;

import fr.esmsnumerique.financement.calcul.model.EssmsProjet;
import fr.esmsnumerique.financement.subvention.application.Durees;
import fr.esmsnumerique.financement.subvention.model.DureeDeploiement;
import fr.esmsnumerique.financement.subvention.model.Subvention;
import fr.esmsnumerique.kernel.ReferenceLegale;
import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Durations from the service's copy of the campaigns; usage-service reads the same keys. */
@Component
class CampagneDurees implements Durees {

    private static final String PROLONGATION = "financement.echeance.prolongation";

    private final CampagnesRecues campagnes;

    CampagneDurees(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public Optional<DureeDeploiement> de(Subvention subvention, LocalDate jour) {
        ParametresCampagne campagne = campagnes.parametres(subvention.dossier().campagne());
        Region region = subvention.dossier().region();
        boolean acquisition = subvention.dossier().projet().essms().stream().anyMatch(EssmsProjet::estAcquisition);
        String cle = acquisition ? "usage.duree.acquisition" : "usage.duree.sans_changement";
        if (!campagne.donne(cle, jour, region)) {
            return Optional.empty();
        }
        ValeurCitee<Integer> mois = campagne.entier(cle, jour, region);
        return Optional.of(new DureeDeploiement(mois.valeur(), mois.reference(), prolongation(campagne, jour, region)));
    }

    private static @Nullable ReferenceLegale prolongation(ParametresCampagne campagne, LocalDate jour, Region region) {
        if (!campagne.donne(PROLONGATION, jour, region)) {
            return null;
        }
        ValeurCitee<Boolean> ouverte = campagne.booleen(PROLONGATION, jour, region);
        return ouverte.valeur() ? ouverte.reference() : null;
    }
}
