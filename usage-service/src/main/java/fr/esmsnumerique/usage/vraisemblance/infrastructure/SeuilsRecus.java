package fr.esmsnumerique.usage.vraisemblance.infrastructure;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.vraisemblance.model.CampagnesVraisemblance;
import fr.esmsnumerique.usage.vraisemblance.model.RegleVraisemblance;
import fr.esmsnumerique.usage.vraisemblance.model.Seuils;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the keys {@code usage.vraisemblance.*} of the campaign this service received. */
@Component
class SeuilsRecus implements CampagnesVraisemblance {

    private static final String PREFIXE = "usage.vraisemblance.";

    private final CampagnesRecues campagnes;

    SeuilsRecus(CampagnesRecues campagnes) {
        this.campagnes = campagnes;
    }

    @Override
    public Optional<Seuils> seuils(Projet projet) {
        ParametresCampagne parametres = campagnes.parametres(projet.campagne());
        LocalDate date = projet.dateConvention();
        Region region = projet.region();
        if (!parametres.donne(PREFIXE + "regles", date, region)) {
            return Optional.empty();
        }
        var regles = parametres.liste(PREFIXE + "regles", date, region);
        return Optional.of(new Seuils(
                regles.valeur().stream().map(RegleVraisemblance::valueOf).collect(Collectors.toSet()),
                parametres.taux(PREFIXE + "saut", date, region).valeur(),
                parametres.entier(PREFIXE + "saut_minimum", date, region).valeur(),
                parametres.entier(PREFIXE + "compteurs_copies", date, region).valeur(),
                regles.reference()));
    }
}
