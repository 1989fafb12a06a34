package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.demandes.PossibiliteDeCession;
import fr.esmsnumerique.budget.enveloppe.model.refus.RefusDeRedeploiement;
import fr.esmsnumerique.budget.redeploiement.model.Simulation.EffetRegional;
import fr.esmsnumerique.kernel.Paris;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything to know of a distribution before proposing it, at once.
 *
 * @param aujourdhui Paris day of the simulation
 * @param jourReference day whose end fixes what was not engaged
 * @param engagerJusquau last day to engage redeployed credits, included (BUD-05)
 * @param enCours redeployments neither executed nor refused
 */
public record Avertissements(
        LocalDate aujourdhui, LocalDate jourReference, LocalDate engagerJusquau, List<Redeploiement> enCours) {

    public Avertissements {
        enCours = List.copyOf(enCours);
    }

    List<Avertissement> de(
            Repartition repartition, List<PossibiliteDeCession> possibilites, List<EffetRegional> effets) {
        List<Avertissement> tous = new ArrayList<>();
        repartition.anomalies().forEach(a -> tous.add(new Avertissement(a.code(), a.phrase(), Optional.empty(), true)));
        for (PossibiliteDeCession possibilite : possibilites) {
            Region donneur = possibilite.cession().donneur();
            possibilite
                    .obstacles()
                    .forEach(o -> tous.add(new Avertissement(o.code(), o.phrase(), Optional.of(donneur), true)));
        }
        jourNonEchu().ifPresent(tous::add);
        effets.stream().filter(e -> e.cede() > 0).forEach(e -> donneur(e, tous));
        effets.stream().filter(e -> e.recu() > 0).forEach(e -> receveur(e, tous));
        return tous;
    }

    private Optional<Avertissement> jourNonEchu() {
        RefusDeRedeploiement.JourNonEchu refus = new RefusDeRedeploiement.JourNonEchu(jourReference, aujourdhui);
        return aujourdhui.isAfter(jourReference)
                ? Optional.empty()
                : Optional.of(new Avertissement(refus.code(), refus.phrase(), Optional.empty(), true));
    }

    private void donneur(EffetRegional effet, List<Avertissement> tous) {
        Region region = effet.region();
        long reste = effet.apres().nonEngage();
        long programme = effet.avant().programme();
        if (reste < programme) {
            String phrase =
                    "%s garderait %s non engagés pour %s de projets programmés aujourd'hui : %s de projets n'auraient plus de crédits. Réduisez sa cession ou nommez-les."
                            .formatted(region.nom(), Euros.de(reste), Euros.de(programme), Euros.de(programme - reste));
            tous.add(avertir("redeploiement.donneur_sous_ses_projets", phrase, region));
        }
        for (Redeploiement autre : enCours) {
            autre.proposition().repartition().cessions().stream()
                    .filter(cession -> cession.donneur() == region)
                    .forEach(cession -> tous.add(dejaCite(autre, cession)));
        }
    }

    private void receveur(EffetRegional effet, List<Avertissement> tous) {
        Region region = effet.region();
        long jours = ChronoUnit.DAYS.between(aujourdhui, engagerJusquau);
        tous.add(avertir(
                "redeploiement.delai_receveur",
                jours < 0
                        ? "%s ne pourrait plus engager ces crédits : leur dernier jour était le %s."
                                .formatted(region.nom(), Paris.enLettres(engagerJusquau))
                        : "%s aurait jusqu'au %s inclus pour engager ces crédits : %d jours après aujourd'hui."
                                .formatted(region.nom(), Paris.enLettres(engagerJusquau), jours),
                region));
        if (effet.avant().nonEngage() >= effet.recu()) {
            String phrase =
                    "%s a déjà %s non engagés, au moins autant que les %s qu'elle recevrait. Vérifiez qu'elle peut engager le tout."
                            .formatted(region.nom(), Euros.de(effet.avant().nonEngage()), Euros.de(effet.recu()));
            tous.add(avertir("redeploiement.receveur_non_engage", phrase, region));
        }
    }

    private static Avertissement dejaCite(Redeploiement autre, Cession cession) {
        String phrase =
                "%s donne déjà %s dans le redéploiement %s, ni exécuté ni refusé. Assurez-vous que les deux sont voulus."
                        .formatted(
                                cession.donneur().nom(),
                                Euros.de(cession.montant().centimes()),
                                autre.id());
        return avertir("redeploiement.donneur_deja_cite", phrase, cession.donneur());
    }

    private static Avertissement avertir(String code, String phrase, Region region) {
        return new Avertissement(code, phrase, Optional.of(region), false);
    }
}
