package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ELI-02: all establishments of article L.312-1, those financed by conseils départementaux alone included. */
public final class VerifieCategorieL3121 implements Clause.DeLigne {

    private static final String GROUPES = "eligibilite.essms.groupes_categories";

    @Override
    public String id() {
        return "ELI-02";
    }

    @Override
    public String libelle() {
        return "Établissements et services de l'article L.312-1 du CASF";
    }

    @Override
    public Set<String> cles() {
        return Set.of(GROUPES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<List<String>> groupes = regles.liste(GROUPES);
        return Constat.de(this, groupes)
                .fait("groupes de catégories admis", Phrases.enListe(groupes.valeur()))
                .ligneParLigne(
                        projet,
                        groupes.rejette(),
                        "Les ESSMS connus de FINESS relèvent tous de l'article L.312-1.",
                        ligne -> motif(ligne.essms(), groupes.valeur()));
    }

    private static Optional<String> motif(@Nullable Essms essms, List<String> groupes) {
        if (essms == null) {
            return Optional.empty();
        }
        for (String groupe : groupes) {
            if (essms.groupeCategorie().startsWith(groupe)) {
                return Optional.empty();
            }
        }
        return Optional.of("catégorie " + essms.groupeCategorie() + " hors L.312-1");
    }
}
