package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.EntiteNationale;
import fr.esmsnumerique.eligibilite.projet.model.Organisme;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** ELI-27: no funding when the national entity offers a DUI common to all its establishments. Written in 2022 only, so a person decides. */
public final class VerifieDuiCommunEntite implements Clause.DeProjet {

    private static final String EXCLUT = "eligibilite.entite_nationale.dui_commun_exclut";

    @Override
    public String id() {
        return "ELI-27";
    }

    @Override
    public String libelle() {
        return "Entité nationale sans DUI commun";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLUT);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclut = regles.booleen(EXCLUT);
        List<Organisme> rattaches = EntitesNationales.organismesRattaches(projet);
        List<Organisme> concernes = EntitesNationales.organismes(projet, EntiteNationale::offreDuiCommun);
        Constat constat = Constat.de(this, exclut).fait("organismes rattachés", rattaches.size());
        if (rattaches.isEmpty() || !exclut.valeur()) {
            return constat.sansObjet("Aucun organisme n'est rattaché à une entité nationale.");
        }
        return concernes.isEmpty()
                ? constat.satisfait("Aucune entité nationale n'offre de DUI commun.")
                : constat.manquement(
                        exclut,
                        "L'entité nationale offre un DUI commun : " + EntitesNationales.noms(concernes) + ".",
                        "Retirer les organismes dont l'entité nationale offre un DUI commun.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        List<Organisme> concernes = EntitesNationales.organismes(projet, EntiteNationale::offreDuiCommun);
        Set<String> numeros =
                concernes.stream().map(Organisme::numeroFinessJuridique).collect(Collectors.toSet());
        List<Ligne> lignes = projet.lignes().stream()
                .filter(l -> !numeros.contains(l.declaree().numeroFinessJuridique()))
                .toList();
        return lignes.isEmpty()
                ? Stream.empty()
                : Stream.of(Changement.de(
                        "Retirer du projet : " + EntitesNationales.noms(concernes) + ".",
                        projet.lignes().size() - lignes.size() + concernes.size(),
                        r -> {
                            r.organismes(r.declare().organismes().stream()
                                    .filter(o -> !numeros.contains(o.numeroFinessJuridique()))
                                    .toList());
                            r.lignes(lignes);
                        }));
    }
}
