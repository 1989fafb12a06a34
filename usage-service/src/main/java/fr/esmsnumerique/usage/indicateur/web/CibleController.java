package fr.esmsnumerique.usage.indicateur.web;

import fr.esmsnumerique.contrats.usage.api.CiblesApi;
import fr.esmsnumerique.contrats.usage.modele.Cible;
import fr.esmsnumerique.contrats.usage.modele.Cibles;
import fr.esmsnumerique.contrats.usage.modele.CodeIndicateur;
import fr.esmsnumerique.contrats.usage.modele.Dispense;
import fr.esmsnumerique.contrats.usage.modele.Secteur;
import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.support.securite.ActeurCourant;
import fr.esmsnumerique.support.securite.Role;
import fr.esmsnumerique.usage.indicateur.model.CampagnesUsage;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.projet.web.ProjetMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Targets of a campaign over HTTP: public to every role, as the calls for projects are. */
@RestController
class CibleController implements CiblesApi {

    private final ActeurCourant acteurs;
    private final CampagnesUsage campagnes;
    private final Horloge horloge;

    CibleController(ActeurCourant acteurs, CampagnesUsage campagnes, Horloge horloge) {
        this.acteurs = acteurs;
        this.campagnes = campagnes;
        this.horloge = horloge;
    }

    @Override
    public ResponseEntity<Cibles> listerCibles(String campagne, @Nullable LocalDate date) {
        var acteur = acteurs.exiger(Role.values());
        LocalDate jour = date == null ? horloge.aujourdhui() : date;
        ReglesUsage regles = campagnes.regles(campagne, jour, acteur.region());
        return ResponseEntity.ok(new Cibles()
                .campagne(regles.campagne())
                .date(jour)
                .empreinteCampagne(regles.empreinte())
                .cibles(Arrays.stream(Indicateur.values())
                        .map(i -> cible(i, regles))
                        .toList()));
    }

    private static Cible cible(Indicateur indicateur, ReglesUsage regles) {
        Cible rendue = new Cible()
                .code(CodeIndicateur.valueOf(indicateur.name()))
                .libelle(indicateur.libelle())
                .dispenses(List.of());
        return regles.cible(indicateur)
                .map(c -> rendue.ciblePointsDeBase((long) c.taux().pointsDeBase())
                        .reference(ProjetMapper.reference(c.reference()))
                        .dispenses(c.dispenses().stream()
                                .map(CibleController::dispense)
                                .toList()))
                .orElseGet(() -> rendue.reference(ProjetMapper.reference(regles.sansCible())));
    }

    private static Dispense dispense(fr.esmsnumerique.usage.indicateur.model.Dispense dispense) {
        return new Dispense()
                .secteur(Secteur.valueOf(dispense.secteur().name()))
                .condition(dispense.condition().libelle())
                .reference(ProjetMapper.reference(dispense.reference()));
    }
}
