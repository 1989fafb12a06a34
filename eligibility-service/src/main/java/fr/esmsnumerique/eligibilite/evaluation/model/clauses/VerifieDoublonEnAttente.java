package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.Set;

/** ELI-29, against applications still pending: which of the two keeps the establishment is for a person to say. */
public final class VerifieDoublonEnAttente implements Clause.DeLigne {

    private static final String EXCLU = "eligibilite.essms.doublon_exclu";

    @Override
    public String id() {
        return "ELI-29-ATTENTE";
    }

    @Override
    public String libelle() {
        return "Aucun ESSMS présent dans un autre dossier en cours";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLU);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclu = regles.booleen(EXCLU);
        Constat constat = Constat.de(this, exclu);
        if (!exclu.valeur()) {
            return constat.sansObjet("La campagne admet qu'un ESSMS soit compté plusieurs fois.");
        }
        return constat.ligneParLigne(
                projet,
                false,
                "Aucun ESSMS n'est demandé par un autre dossier en cours.",
                ligne -> ligne.autresDossiers().stream()
                        .filter(autre -> !autre.retenu())
                        .findFirst()
                        .map(autre -> "demandé aussi par le dossier " + autre.dossierId()));
    }
}
