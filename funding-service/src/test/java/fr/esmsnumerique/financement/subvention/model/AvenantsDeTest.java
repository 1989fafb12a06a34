package fr.esmsnumerique.financement.subvention.model;

import static fr.esmsnumerique.financement.subvention.model.SubventionsDeTest.*;

import fr.esmsnumerique.financement.calcul.model.BaremesDeTest;
import fr.esmsnumerique.financement.calcul.model.Tranche;
import fr.esmsnumerique.kernel.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Amendments for tests. */
final class AvenantsDeTest {

    static final LocalDate JOUR_AVENANT = JOUR.plusDays(60);

    private AvenantsDeTest() {}

    static Issue preparer(
            Subvention subvention, Set<String> retires, @Nullable Montant montant, Map<Tranche, Montant> echeancier) {
        return Avenants.de(subvention)
                .preparer(
                        new DemandeAvenant(retires, montant, echeancier, "Deux établissements quittent le projet"),
                        BaremesDeTest.g25(),
                        AGENT,
                        JOUR_AVENANT);
    }

    /** FINESS numbers of the first establishments still funded. */
    static Set<String> retirer(Subvention subvention, int nombre) {
        var finances = subvention.projetEnVigueur().financables();
        return IntStream.range(0, nombre)
                .mapToObj(i -> finances.get(i).numeroFiness())
                .collect(Collectors.toSet());
    }

    static Issue signerAvenant(Subvention subvention, String partie) {
        return Avenants.de(subvention).signer(1, partie, new Signataire(AGENT, "Direction", null), JOUR_AVENANT);
    }

    static Subvention signe(Subvention etablie) {
        return apres(signerAvenant(apres(signerAvenant(etablie, Convention.ARS)), Convention.PORTEUR));
    }

    static Subvention reduite(Subvention subvention, long reste) {
        return apres(subvention.retirer(
                new Engagement("2025-G25", new Montant(reste), "2025-G25/000000000020", JOUR_AVENANT)));
    }

    /** Its advance asked for, validated, transmitted and paid. */
    static Subvention versee(Subvention subvention) {
        Subvention validee = apres(
                paiements(apres(paiements(subvention).demander(JOUR_AVENANT))).valider(JOUR_AVENANT));
        Subvention transmise =
                apres(paiements(validee).transmettre("LOT-27-2025-0001", Montant.euros(210_000), JOUR_AVENANT));
        return apres(paiements(transmise).payer(JOUR_AVENANT, JOUR_AVENANT));
    }

    static Paiements paiements(Subvention subvention) {
        return Paiements.de(subvention, Tranche.AVANCE).orElseThrow();
    }

    static Avenant avenant(Subvention subvention) {
        return subvention.avenants().getLast();
    }

    static List<Long> montants(Avenant avenant) {
        return avenant.echeancier().stream().map(t -> t.montant().centimes()).toList();
    }
}
