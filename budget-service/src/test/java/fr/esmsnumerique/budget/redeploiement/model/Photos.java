package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Attribution;
import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Cession;
import fr.esmsnumerique.budget.enveloppe.model.Financements.MontantArrete;
import fr.esmsnumerique.budget.enveloppe.model.Grand;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Redeploiements;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.demandes.PossibiliteDeCession;
import fr.esmsnumerique.kernel.Montant;
import fr.esmsnumerique.kernel.Region;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A ledger on 20 October and its picture, for the tests: Bourgogne-Franche-Comté gives, Grand Est receives. */
final class Photos {

    static final Region BFC = Grand.BFC;
    static final Region EST = Region.GRAND_EST;
    static final LocalDate LE_20_OCTOBRE = LocalDate.parse("2025-10-20");
    static final LocalDate LIMITE = LocalDate.parse("2025-12-31");

    private Photos() {}

    /** 1 000 € notified in spring, two projects programmed. */
    static Grand grand() {
        Grand grand = Grand.avecDisponible(1_000);
        grand.accepter(Grand.programmation("G25-27-0001", 200), Grand.FINANCIER);
        grand.accepter(Grand.programmation("G25-27-0002", 300), Grand.FINANCIER);
        grand.maintenant = Instant.parse("2025-10-20T08:00:00Z");
        return grand;
    }

    static Repartition repartition(long euros, String... dossiers) {
        return Redeploiements.vers_grand_est(euros * 100, dossiers);
    }

    /** The giver alone: a wrong distribution. */
    static Repartition sansReceveur(long euros) {
        return new Repartition(List.of(new Cession(BFC, Montant.euros(euros), List.of())), List.<Attribution>of());
    }

    static PhotoDesSoldes photo(Grand grand, Repartition repartition, MontantArrete... enAttente) {
        List<PossibiliteDeCession> possibilites = repartition.cessions().stream()
                .map(cession -> PossibiliteDeCession.de(grand.etat, cession, Redeploiements.QUINZE_OCTOBRE))
                .toList();
        Map<String, Long> programmes = repartition.cessions().stream()
                .flatMap(cession -> cession.dossiersDeprogrammes().stream())
                .collect(Collectors.toMap(d -> d, d -> grand.etat.montant(d, Poste.PROGRAMME), (a, _) -> a));
        return new PhotoDesSoldes(Balance.de(grand.mouvements), possibilites, programmes, Arrays.asList(enAttente));
    }

    static Simulation simuler(Grand grand, Repartition repartition, MontantArrete... enAttente) {
        return new Simulateur(repartition, photo(grand, repartition, enAttente))
                .simuler(new Avertissements(LE_20_OCTOBRE, Redeploiements.QUINZE_OCTOBRE, LIMITE, List.of()));
    }

    static MontantArrete arrete(String dossier, Region region, long centimes) {
        return new MontantArrete(dossier, region, new Montant(centimes));
    }
}
