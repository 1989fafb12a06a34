package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-26: a body attached to a national entity needs its written agreement. */
public final class VerifieAccordEntiteNationale implements Clause.DeProjet {

    private static final String EXIGE = "eligibilite.entite_nationale.accord_exige";

    @Override
    public String id() {
        return "ELI-26";
    }

    @Override
    public String libelle() {
        return "Accord écrit de l'entité nationale de rattachement";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXIGE);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exige = regles.booleen(EXIGE);
        List<Organisme> rattaches = EntitesNationales.organismesRattaches(projet);
        List<Organisme> sansAccord = EntitesNationales.organismes(projet, e -> !e.accordEcrit());
        Constat constat = Constat.de(this, exige).fait("organismes rattachés", rattaches.size());
        if (rattaches.isEmpty() || !exige.valeur()) {
            return constat.sansObjet("Aucun organisme n'est rattaché à une entité nationale.");
        }
        return sansAccord.isEmpty()
                ? constat.satisfait("Chaque organisme rattaché a l'accord écrit de son entité nationale.")
                : constat.manquement(
                        exige,
                        "Accord écrit manquant pour : " + EntitesNationales.noms(sansAccord) + ".",
                        "Joindre l'accord écrit de l'entité nationale.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.de(
                "Obtenir l'accord écrit de l'entité nationale.",
                1,
                r -> r.organismes(r.declare().organismes().stream()
                        .map(o -> o.avecAccord())
                        .toList())));
    }
}
