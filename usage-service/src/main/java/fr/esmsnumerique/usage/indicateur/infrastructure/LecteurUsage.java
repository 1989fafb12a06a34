package fr.esmsnumerique.usage.indicateur.infrastructure;

import fr.esmsnumerique.kernel.Region;
import fr.esmsnumerique.support.campagnes.ParametresCampagne;
import fr.esmsnumerique.support.campagnes.ValeurCitee;
import fr.esmsnumerique.usage.indicateur.model.Cible;
import fr.esmsnumerique.usage.indicateur.model.ConditionsAttestation;
import fr.esmsnumerique.usage.indicateur.model.Dispense;
import fr.esmsnumerique.usage.indicateur.model.Dispense.Condition;
import fr.esmsnumerique.usage.indicateur.model.Indicateur;
import fr.esmsnumerique.usage.indicateur.model.Lecture;
import fr.esmsnumerique.usage.indicateur.model.ReglesUsage;
import fr.esmsnumerique.usage.preuve.model.NaturePreuve;
import fr.esmsnumerique.usage.projet.model.EcheanceIndicative.Duree;
import fr.esmsnumerique.usage.projet.model.EcheanceIndicative.Durees;
import fr.esmsnumerique.usage.projet.model.Secteur;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keys {@code usage.*} of one campaign, at a date and for a region. */
record LecteurUsage(
        ParametresCampagne parametres,
        LocalDate date,
        @Nullable Region region) {

    ReglesUsage lire() {
        return new ReglesUsage(
                parametres.code(),
                parametres.empreinte(),
                date,
                cibles(),
                parametres.liste("usage.sans_cible", date, region).reference(),
                Lecture.valueOf(
                        parametres.texte("usage.lecture_taux", date, region).valeur()),
                parametres.entier("usage.premiere_mesure", date, region).valeur(),
                conditions(),
                parametres.donne("usage.delai_apres_vsr", date, region)
                        ? parametres
                                .entier("usage.delai_apres_vsr", date, region)
                                .valeur()
                        : 0,
                new Durees(duree("usage.duree.acquisition"), duree("usage.duree.sans_changement")),
                liste("usage.sons_groupes_finess"));
    }

    private ConditionsAttestation conditions() {
        return new ConditionsAttestation(
                vrai("usage.apres_vsr"),
                vrai("usage.apres_deploiement"),
                vrai("usage.decision_motivee"),
                liste("usage.preuves_exigees").stream()
                        .map(NaturePreuve::valueOf)
                        .toList());
    }

    /** A key a campaign does not have asks for nothing. */
    private boolean vrai(String cle) {
        return parametres.donne(cle, date, region)
                && parametres.booleen(cle, date, region).valeur();
    }

    private List<String> liste(String cle) {
        return parametres.donne(cle, date, region)
                ? parametres.liste(cle, date, region).valeur()
                : List.of();
    }

    private Map<Indicateur, Cible> cibles() {
        Map<Indicateur, Cible> cibles = new EnumMap<>(Indicateur.class);
        List<String> sansCible =
                parametres.liste("usage.sans_cible", date, region).valeur();
        Arrays.stream(Indicateur.values())
                .filter(i -> !sansCible.contains(i.name()))
                .forEach(i -> cibles.put(i, cible(i)));
        return cibles;
    }

    private Cible cible(Indicateur indicateur) {
        var taux = parametres.taux("usage.cible." + indicateur.cle(), date, region);
        List<Dispense> dispenses = Stream.concat(
                        dispenses("usage.dispense." + indicateur.cle(), Condition.TOUS),
                        dispenses("usage.dispense_hors_sons." + indicateur.cle(), Condition.NON_ELIGIBLE_SONS))
                .toList();
        return new Cible(taux.valeur(), taux.reference(), dispenses);
    }

    private Stream<Dispense> dispenses(String cle, Condition condition) {
        if (!parametres.contient(cle)) {
            return Stream.empty();
        }
        ValeurCitee<List<String>> secteurs = parametres.liste(cle, date, region);
        return secteurs.valeur().stream()
                .map(secteur -> new Dispense(Secteur.valueOf(secteur), condition, secteurs.reference()));
    }

    private Duree duree(String cle) {
        ValeurCitee<Integer> mois = parametres.entier(cle, date, region);
        return new Duree(mois.valeur(), mois.reference());
    }
}
