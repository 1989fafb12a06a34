package fr.esmsnumerique.budget.pilotage;

import fr.esmsnumerique.budget.pilotage.model.Axe;
import fr.esmsnumerique.budget.pilotage.model.CodesPossibles;
import fr.esmsnumerique.budget.pilotage.model.Selection;
import fr.esmsnumerique.support.campagnes.CampagnesRecues;
import fr.esmsnumerique.support.web.Probleme;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses a filter on a code that no application can fall under: an empty table would read as "no application". */
@Component
public class FiltresDuPilotage {

    private static final Map<Axe, String> PARAMETRES =
            Map.of(Axe.TYPE_PROJET, "typeProjet", Axe.POSTE_DE_DEPENSE, "poste");

    private final CodesPossibles codes;
    private final CampagnesRecues campagnes;

    FiltresDuPilotage(PilotageProperties reglages, CampagnesRecues campagnes) {
        this.codes = new CodesPossibles(reglages.tailles(), reglages.ages());
        this.campagnes = campagnes;
    }

    /** @throws fr.esmsnumerique.support.web.ProblemeException 400 {@code filtre.valeur_inconnue} */
    Selection possible(Selection selection) {
        selection.criteres().forEach(this::exiger);
        return selection;
    }

    /** @throws fr.esmsnumerique.support.web.ProblemeException 400 {@code filtre.valeur_inconnue} */
    public void exiger(Axe axe, @Nullable String code) {
        if (code == null) {
            return;
        }
        if (axe == Axe.CAMPAGNE) {
            campagnes.exigerConnue(code);
        }
        codes.refus(axe, code).ifPresent(attendu -> {
            throw Probleme.filtreInconnu(
                            PARAMETRES.getOrDefault(axe, axe.name().toLowerCase(Locale.ROOT)),
                            axe.libelle() + " : aucun ne porte le code " + code + ". Indiquez " + attendu + ".")
                    .exception();
        });
    }
}
