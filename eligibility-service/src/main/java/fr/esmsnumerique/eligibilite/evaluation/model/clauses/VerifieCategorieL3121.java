package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.essms.model.Essms;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
                .fait("groupes de catégories admis", regles.deduite(GROUPES, VerifieCategorieL3121::admis))
                .ligneParLigne(
                        projet,
                        groupes.rejette(),
                        "Les ESSMS connus de FINESS relèvent tous de l'article L.312-1.",
                        new Motifs(groupes.valeur()));
    }

    private static String admis(Regles regles) {
        return Phrases.liste(regles.liste(GROUPES).valeur());
    }

    /** Establishments of a project mostly share their group, and so the answer: the last one admitted and the last one refused are kept. */
    private static final class Motifs implements Function<Ligne, Optional<String>> {

        private final List<String> groupes;
        private String admis = "";
        private String refuse = "";
        private Optional<String> motif = Optional.empty();

        Motifs(List<String> groupes) {
            this.groupes = groupes;
        }

        @Override
        public Optional<String> apply(Ligne ligne) {
            Essms essms = ligne.essms();
            if (essms == null) {
                return Optional.empty();
            }
            String groupe = essms.groupeCategorie();
            if (groupe.equals(admis)) {
                return Optional.empty();
            }
            if (groupe.equals(refuse)) {
                return motif;
            }
            for (String prefixe : groupes) {
                if (groupe.startsWith(prefixe)) {
                    admis = groupe;
                    return Optional.empty();
                }
            }
            refuse = groupe;
            motif = Optional.of("catégorie " + groupe + " hors L.312-1");
            return motif;
        }
    }
}
