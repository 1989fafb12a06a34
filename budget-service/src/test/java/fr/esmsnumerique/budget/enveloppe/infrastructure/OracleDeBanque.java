package fr.esmsnumerique.budget.enveloppe.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.esmsnumerique.budget.enveloppe.model.Balance;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Repartition;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Degeler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Demande;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Deprogrammer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Engager;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Geler;
import fr.esmsnumerique.budget.enveloppe.model.demandes.NotifierAe;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Ouvrir;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Payer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Programmer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Redeployer;
import fr.esmsnumerique.budget.enveloppe.model.demandes.Retirer;
import fr.esmsnumerique.kernel.Region;
import java.util.HashMap;
import java.util.Map;

/**
 * Replays accepted demands with plain sums: it knows no account, no line, no origin, no chain. What the ledger accepted must be possible here too, and end at the same
 * figures.
 */
final class OracleDeBanque {

    private final Map<String, Long> disponible = new HashMap<>();
    private final Map<String, Long> gele = new HashMap<>();
    private final Map<String, Long> programme = new HashMap<>();
    private final Map<String, Long> engage = new HashMap<>();
    private final Map<String, Long> paye = new HashMap<>();
    private final Map<String, Repartition> gels = new HashMap<>();
    private long reserve;
    private long ouvert;

    void rejouer(Demande demande) {
        switch (demande) {
            case Ouvrir ouvrir -> {
                assertThat(ouvert).isZero();
                ouvert = ouvrir.montant().centimes();
                reserve = ouvert;
            }
            case NotifierAe notifier -> {
                reserve = positif(reserve - notifier.centimes());
                varier(disponible, notifier.region().code(), notifier.centimes());
            }
            case Programmer programmer -> {
                assertThat(programme).doesNotContainKey(programmer.dossier());
                assertThat(engage.getOrDefault(programmer.dossier(), 0L)).isZero();
                varier(
                        disponible,
                        region(programmer.dossier()),
                        -programmer.montant().centimes());
                programme.put(programmer.dossier(), programmer.montant().centimes());
            }
            case Deprogrammer rendu -> varier(disponible, region(rendu.dossier()), programme.remove(rendu.dossier()));
            case Engager engager -> varier(engage, engager.dossier(), programme.remove(engager.dossier()));
            case Retirer retirer -> {
                long du = engage.get(retirer.dossier()) - paye.getOrDefault(retirer.dossier(), 0L);
                long retire = retirer.etendue().centimes(engage.get(retirer.dossier()), du);
                positif(du - retire);
                varier(engage, retirer.dossier(), -retire);
                varier(disponible, region(retirer.dossier()), retire);
            }
            case Payer payer -> {
                varier(paye, payer.dossier(), payer.montant().centimes());
                positif(engage.get(payer.dossier()) - paye.get(payer.dossier()));
            }
            case Geler geler -> {
                assertThat(gels.put(geler.redeploiement(), geler.repartition())).isNull();
                geler.repartition().cessions().forEach(cession -> {
                    varier(
                            disponible,
                            cession.donneur().code(),
                            -cession.montant().centimes());
                    varier(gele, cession.donneur().code(), cession.montant().centimes());
                });
            }
            case Degeler degeler ->
                gels.remove(degeler.redeploiement()).cessions().forEach(cession -> {
                    varier(gele, cession.donneur().code(), -cession.montant().centimes());
                    varier(
                            disponible,
                            cession.donneur().code(),
                            cession.montant().centimes());
                });
            case Redeployer redeployer -> {
                Repartition gelee = gels.remove(redeployer.redeploiement());
                gelee.cessions()
                        .forEach(cession -> varier(
                                gele,
                                cession.donneur().code(),
                                -cession.montant().centimes()));
                gelee.attributions()
                        .forEach(recu -> varier(
                                disponible,
                                recu.receveur().code(),
                                recu.montant().centimes()));
            }
            default -> throw new AssertionError("Demande que la banque ne fait pas : " + demande);
        }
    }

    void comparer(Balance balance) {
        assertThat(balance.ouvert()).isEqualTo(ouvert);
        assertThat(balance.reserve()).isEqualTo(reserve);
        for (Region region : Region.values()) {
            Titulaire titulaire = Titulaire.de(region);
            assertThat(balance.poste(titulaire, Poste.DISPONIBLE))
                    .isEqualTo(disponible.getOrDefault(region.code(), 0L));
            assertThat(balance.poste(titulaire, Poste.GELE)).isEqualTo(gele.getOrDefault(region.code(), 0L));
            assertThat(balance.poste(titulaire, Poste.PROGRAMME)).isEqualTo(somme(programme, region));
            assertThat(balance.poste(titulaire, Poste.ENGAGE)).isEqualTo(somme(engage, region));
            assertThat(balance.poste(titulaire, Poste.PAYE_AVANCE)).isEqualTo(somme(paye, region));
            assertThat(balance.poste(titulaire, Poste.RESTE_A_PAYER))
                    .isEqualTo(somme(engage, region) - somme(paye, region));
        }
    }

    private static void varier(Map<String, Long> montants, String cle, long centimes) {
        positif(montants.merge(cle, centimes, Math::addExact));
    }

    private static long positif(long centimes) {
        assertThat(centimes).isNotNegative();
        return centimes;
    }

    private static String region(String dossier) {
        return dossier.substring(4, 6);
    }

    private static long somme(Map<String, Long> montants, Region region) {
        return montants.entrySet().stream()
                .filter(e -> region(e.getKey()).equals(region.code()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
