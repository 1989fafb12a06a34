package fr.esmsnumerique.budget.enveloppe.model.demandes;

import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.EtatEnveloppe;
import fr.esmsnumerique.budget.enveloppe.model.Euros;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.refus.ObstacleDeCession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the live balances allow of one cession: the freeze and the simulation judge with it.
 *
 * @param cessible not engaged at the end of the reference day, less what was frozen or ceded since
 * @param disponible available now
 * @param programmeNomme programmed now for the dossiers the cession names
 * @param prelevements positive lines it would take, the available credits first; less than asked when there is not enough
 * @param obstacles why it cannot be frozen, all of them; none if it can
 */
public record PossibiliteDeCession(
        Cession cession,
        long cessible,
        long disponible,
        long programmeNomme,
        List<Ligne> prelevements,
        List<ObstacleDeCession> obstacles) {

    public PossibiliteDeCession {
        prelevements = List.copyOf(prelevements);
        obstacles = List.copyOf(obstacles);
    }

    public static PossibiliteDeCession de(EtatEnveloppe etat, Cession cession, LocalDate jourReference) {
        List<ObstacleDeCession> obstacles = new ArrayList<>();
        List<Ligne> sources = new ArrayList<>(etat.soldes().duTitulaire(cession.titulaire(), Poste.DISPONIBLE));
        long disponible = somme(sources);
        cession.dossiersDeprogrammes().stream()
                .distinct()
                .forEach(dossier -> sources.addAll(programme(etat, cession, dossier, obstacles)));
        long possible = somme(sources);
        long cessible = etat.cessible(cession.titulaire(), jourReference);
        long demande = cession.montant().centimes();
        if (demande > cessible) {
            obstacles.add(nonEngageInsuffisant(cession, cessible, jourReference));
        }
        if (demande > possible) {
            obstacles.add(disponibleInsuffisant(cession, disponible, possible - disponible));
        }
        List<Ligne> pris = Prelevement.plusAnciensDAbord(sources, Math.min(demande, possible));
        return new PossibiliteDeCession(cession, cessible, disponible, possible - disponible, pris, obstacles);
    }

    private static List<Ligne> programme(
            EtatEnveloppe etat, Cession cession, String dossier, List<ObstacleDeCession> obstacles) {
        var gele = Empechements.gele(etat, dossier);
        if (gele.isPresent()) {
            obstacles.add(new ObstacleDeCession(
                    cession.titulaire(), gele.get().code(), gele.get().phrase(), 0));
            return List.of();
        }
        List<Ligne> programme = etat.soldes().duDossier(dossier, Poste.PROGRAMME).stream()
                .filter(solde -> solde.compte().titulaire().equals(cession.titulaire()))
                .toList();
        if (programme.isEmpty()) {
            obstacles.add(dossierNonProgramme(cession, dossier));
        }
        return programme;
    }

    private static long somme(List<Ligne> lignes) {
        return lignes.stream().mapToLong(Ligne::centimes).reduce(0L, Math::addExact);
    }

    private static ObstacleDeCession nonEngageInsuffisant(Cession cession, long cessible, LocalDate jour) {
        long demande = cession.montant().centimes();
        return new ObstacleDeCession(
                cession.titulaire(),
                "redeploiement.non_engage_insuffisant",
                "%s n'a que %s non engagés à la fin du %s et non cédés depuis ; demandé : %s. Réduisez sa cession de %s."
                        .formatted(
                                cession.donneur().nom(),
                                Euros.de(cessible),
                                jour,
                                Euros.de(demande),
                                Euros.de(demande - cessible)),
                demande - cessible);
    }

    private static ObstacleDeCession disponibleInsuffisant(Cession cession, long disponible, long programme) {
        long manque = cession.montant().centimes() - disponible - programme;
        return new ObstacleDeCession(
                cession.titulaire(),
                "redeploiement.disponible_insuffisant",
                "%s : %s disponibles et %s programmés pour les dossiers nommés ; il manque %s. Réduisez sa cession ou nommez d'autres dossiers à déprogrammer."
                        .formatted(
                                cession.donneur().nom(), Euros.de(disponible), Euros.de(programme), Euros.de(manque)),
                manque);
    }

    private static ObstacleDeCession dossierNonProgramme(Cession cession, String dossier) {
        return new ObstacleDeCession(
                cession.titulaire(),
                "redeploiement.dossier_non_programme",
                "Le dossier %s n'a pas d'AE programmées en %s : retirez-le de la proposition."
                        .formatted(dossier, cession.donneur().nom()),
                0);
    }
}
