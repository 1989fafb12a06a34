package fr.esmsnumerique.eligibilite.referentiel.web;

import fr.esmsnumerique.eligibilite.campagne.model.Campagnes;
import fr.esmsnumerique.eligibilite.referentiel.application.LireListes;
import fr.esmsnumerique.eligibilite.referentiel.model.Liste;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A filter on a code that no import ever brought is refused: an empty list would read as "there is none". Looked at only when a list is empty, since what it holds shows that the
 * code exists; where nothing was imported, nothing tells whether it does.
 */
@Component
class FiltreReference {

    private final LireListes listes;
    private final Campagnes campagnes;

    FiltreReference(LireListes listes, Campagnes campagnes) {
        this.listes = listes;
        this.campagnes = campagnes;
    }

    /** @param trouves what the filter left */
    void exigerSolution(@Nullable String code, Collection<?> trouves) {
        if (code == null || !trouves.isEmpty() || listes.solution(code).isPresent()) {
            return;
        }
        boolean commandee =
                listes.lignes(Liste.COMMANDES_SONS, null).stream().anyMatch(f -> code.equals(f.get("codeSolution")));
        if (!commandee && !listes.solutions().isEmpty()) {
            throw Probleme.filtreInconnu(
                            "code-solution",
                            "Aucune liste chargée ne connaît la solution " + code
                                    + ". Cherchez son code dans la liste des solutions.")
                    .exception();
        }
    }

    /** A campaign before the platform has fundings and no rules. */
    void exigerCampagne(@Nullable String code, Collection<?> trouves) {
        if (code == null || !trouves.isEmpty() || campagnes.courante(code).isPresent()) {
            return;
        }
        List<Map<String, String>> lignes = listes.lignes(Liste.FINANCEMENTS_ANTERIEURS, null);
        if (!lignes.isEmpty() && lignes.stream().noneMatch(f -> code.equals(f.get("campagne")))) {
            throw CampagnesRecues.inconnue(code);
        }
    }
}
