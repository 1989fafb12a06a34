package fr.esmsnumerique.usage.indicateur.web;

import fr.esmsnumerique.contrats.usage.api.IndicateursApi;
import fr.esmsnumerique.contrats.usage.modele.CalculUsage;
import fr.esmsnumerique.support.web.Probleme;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.projet.model.Projet;
import fr.esmsnumerique.usage.projet.web.AccesProjet;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Indicators of a project over HTTP. */
@RestController
class IndicateurController implements IndicateursApi {

    private final AccesProjet acces;
    private final CalculerIndicateurs calculer;

    IndicateurController(AccesProjet acces, CalculerIndicateurs calculer) {
        this.acces = acces;
        this.calculer = calculer;
    }

    @Override
    public ResponseEntity<CalculUsage> calculerIndicateurs(String dossierId, @Nullable String mois) {
        Projet projet = acces.lisible(dossierId);
        return ResponseEntity.ok(CalculMapper.calcul(calculer.executer(projet, mois(projet, mois))));
    }

    private static YearMonth mois(Projet projet, @Nullable String demande) {
        if (demande != null) {
            return YearMonth.parse(demande);
        }
        YearMonth dernier = projet.dernierMois();
        if (dernier == null) {
            throw Probleme.introuvable(
                            "declaration.aucune", "Aucun mois n'est encore déclaré pour " + projet.dossierId() + ".")
                    .exception();
        }
        return dernier;
    }
}
